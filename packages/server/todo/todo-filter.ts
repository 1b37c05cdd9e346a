import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import { fillSql } from '../http/fill-sql.ts';

/** The conditions of the to-do list; each parameter is null when it is not asked for. Numbers as in my-todo.sql. */
const filter = `
  and ($7::text is null or t.step = $7) and ($8::text is null or t.track = $8) and ($9::text is null or t.duty = $9)
  and ($10::uuid[] is null or t.stream_id = any ($10))
  and ($6::text is null or case $6
    when 'late' then t.due_on < $5::date
    when 'amber' then t.due_on >= $5::date and t.amber_on <= $5::date
    when 'ok' then t.due_on >= $5::date and (t.amber_on is null or t.amber_on > $5::date)
    else t.due_on is null end)`;

const after = 'and ($12::date is null or (t.due_sort, t.opened_at, t.stream_id, t.step) > ($12::date, $13::timestamptz, $14::uuid, $15::text))';

export const myTodo: SqlFile = fillSql(sqlFile(import.meta.dirname, 'my-todo'), 'due', { filter, after });
export const countTodo: SqlFile = fillSql(sqlFile(import.meta.dirname, 'count-todo'), 'all', { filter });
