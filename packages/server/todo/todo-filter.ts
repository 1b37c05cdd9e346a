import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import { fillSql } from '../http/fill-sql.ts';

/** The conditions of the to-do list; each parameter is null when it is not asked for. Numbers as in my-todo.sql. */
const filter = `
  and ($7::text is null or t.step = $7) and ($8::text is null or t.track = $8) and ($9::text is null or t.duty = $9)
  and ($10::uuid[] is null or t.stream_id = any ($10))
  and ($6::text is null or case $6
    when 'late' then t.due_on < $5::date
    when 'amber' then t.due_on >= $5::date and t.amber_on <= $5::date
    when 'today' then t.due_on = $5::date
    when 'ok' then t.due_on >= $5::date and (t.amber_on is null or t.amber_on > $5::date)
    else t.due_on is null end)`;

const after = 'and (t.due_sort, t.opened_at, t.stream_id, t.step) > ($11::date, $12::timestamptz, $13::uuid, $14::text)';
const [list, count] = [sqlFile(import.meta.dirname, 'my-todo'), sqlFile(import.meta.dirname, 'count-todo')];
const made = new Map<string, SqlFile>();

/** The first or a later page, of 20 rows at most or of 100; limits stand in the text, as a plan for all parameters needs them. */
export function myTodo(first: boolean, long: boolean): SqlFile {
  const name = `${first ? 'first' : 'next'}-${long ? 'long' : 'short'}`;
  const found = made.get(name) ?? fillSql(list, name, { filter, after: first ? '' : after, most: String(long ? 101 : 21) });
  made.set(name, found);
  return found;
}

/** Figures over the whole list, and the one figure under a page of it. */
export const countTodo: SqlFile = fillSql(count, 'all', { filter, most: '5000' });
export const countPage: SqlFile = fillSql(count, 'page', { filter, most: '1001' });
