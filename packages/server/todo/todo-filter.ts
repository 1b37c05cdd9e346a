import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import { fillSql } from '../http/fill-sql.ts';

/** 两轨不同步: the project promises a later day than the customer was promised or wants. `offset 0`: each by its key, from few to few. */
const outOfStep = (row: string): string => `exists (
    select from (select l.project_id, l.case_id from project_case l where l.case_id = ${row}.stream_id union all select l.project_id, l.case_id from project_case l where l.project_id = ${row}.stream_id offset 0) l
    cross join lateral (select g.commissioned_at, g.status, g.promised_date from project_row g where g.stream_id = l.project_id offset 0) g
    cross join lateral (select c.agreed_date, c.wanted_date from case_row c where c.stream_id = l.case_id offset 0) c
    where g.commissioned_at is null and g.status <> 'ended' and g.promised_date > coalesce(c.agreed_date, c.wanted_date))`;

/** The conditions of the to-do list; each parameter is null when it is not asked for. Numbers as in my-todo.sql. */
const asked = `
  and ($7::text is null or t.step = $7) and ($8::text is null or t.track = $8) and ($9::text is null or t.duty = $9)
  and ($10::uuid[] is null or t.stream_id = any ($10))`;
const plain = `${asked}
  and ($6::text is null or case $6
    when 'late' then t.due_on < $5::date
    when 'amber' then t.due_on >= $5::date and t.amber_on <= $5::date
    when 'today' then t.due_on = $5::date
    when 'ok' then t.due_on >= $5::date and (t.amber_on is null or t.amber_on > $5::date)
    else t.due_on is null end)`;
// Day and light are named, that each statement has the same parameters.
const apart = `${asked} and $5::date is not null and $6::text is not null and ${outOfStep('t')}`;

export type Narrowed = 'plain' | 'out-of-step';
const filters: Readonly<Record<Narrowed, string>> = { plain, 'out-of-step': apart };

const after = 'and (t.due_sort, t.opened_at, t.stream_id, t.step) > ($11::date, $12::timestamptz, $13::uuid, $14::text)';
const [list, count] = [sqlFile(import.meta.dirname, 'my-todo'), sqlFile(import.meta.dirname, 'count-todo')];
const made = new Map<string, SqlFile>();

/** The first or a later page, of 20 rows at most or of 100; limits stand in the text, as a plan for all parameters needs them. */
export function myTodo(narrowed: Narrowed, first: boolean, long: boolean): SqlFile {
  const name = `${narrowed}-${first ? 'first' : 'next'}-${long ? 'long' : 'short'}`;
  const found = made.get(name) ?? fillSql(list, name, { filter: filters[narrowed], after: first ? '' : after, most: String(long ? 101 : 21) });
  made.set(name, found);
  return found;
}

/** Figures over the whole list, and the one figure under a page of it. */
export const countTodo: SqlFile = fillSql(count, 'all', { filter: plain, outOfStep: outOfStep('mine'), most: '5000' });
export const countPage: Readonly<Record<Narrowed, SqlFile>> = {
  plain: fillSql(count, 'page', { filter: plain, outOfStep: 'false', most: '1001' }),
  'out-of-step': fillSql(count, 'page-apart', { filter: apart, outOfStep: 'false', most: '1001' }),
};
