import type { SqlFile } from '../db/sql-file.ts';
import { fillSql } from '../http/fill-sql.ts';

/** The conditions of the project list; numbers as in list-projects.sql. */
const filter = `
  and ($4::text is null or c.status = $4)
  and ($5::text is null or (c.status <> 'ended' and $5 = any (c.open_steps)))
  and ($8::uuid[] is null or c.stream_id = any ($8))
  and ($6::text is null or (c.status <> 'ended' and case $6
    when 'late' then c.due_on < $9::date
    when 'amber' then c.due_on >= $9::date and c.amber_on <= $9::date
    when 'ok' then c.due_on >= $9::date and (c.amber_on is null or c.amber_on > $9::date)
    else c.due_on is null end))`;

const dueSort = `coalesce(c.due_on, date '9999-12-31')`;

const orders = {
  '-openedAt': { order: 'c.opened_at desc, c.stream_id desc', after: 'and ($11::text is null or (c.opened_at, c.stream_id) < ($11::timestamptz, $12::uuid))' },
  openedAt: { order: 'c.opened_at, c.stream_id', after: 'and ($11::text is null or (c.opened_at, c.stream_id) > ($11::timestamptz, $12::uuid))' },
  due: { order: 'c.due_on, c.stream_id', after: `and c.status <> 'ended' and ($11::text is null or (${dueSort}, c.stream_id) > ($11::date, $12::uuid))` },
} as const;

export type ProjectOrder = keyof typeof orders;

export const listSql = (file: SqlFile, sort: ProjectOrder): SqlFile => fillSql(file, sort, { filter, ...orders[sort], final: orders[sort].order });

export const countSql = (file: SqlFile, sort: ProjectOrder): SqlFile => fillSql(file, sort, { filter: sort === 'due' ? `${filter} and c.status <> 'ended'` : filter });
