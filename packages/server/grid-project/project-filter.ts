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
const neededSort = `coalesce(c.needed_by, date '9999-12-31')`;
const under = `and c.status <> 'ended'`;
const seenBefore = (sort: string, is: '<' | '>', type: string) => `and ($11::text is null or (${sort}, c.stream_id) ${is} ($11::${type}, $12::uuid))`;

/** As in case-filter.ts: what has no such day comes last, or first. */
const orders = {
  '-openedAt': { order: 'c.opened_at desc, c.stream_id desc', after: seenBefore('c.opened_at', '<', 'timestamptz'), only: '', seen: 'openedAt' },
  openedAt: { order: 'c.opened_at, c.stream_id', after: seenBefore('c.opened_at', '>', 'timestamptz'), only: '', seen: 'openedAt' },
  due: { order: 'c.due_on, c.stream_id', after: seenBefore(dueSort, '>', 'date'), only: under, seen: 'dueSort' },
  '-due': { order: 'c.due_on desc, c.stream_id desc', after: seenBefore(dueSort, '<', 'date'), only: under, seen: 'dueSort' },
  neededBy: { order: 'c.needed_by, c.stream_id', after: seenBefore(neededSort, '>', 'date'), only: '', seen: 'neededSort' },
  '-neededBy': { order: 'c.needed_by desc, c.stream_id desc', after: seenBefore(neededSort, '<', 'date'), only: '', seen: 'neededSort' },
} as const;

export type ProjectOrder = keyof typeof orders;

/** Which value of the last row the cursor of an order bears. */
export const seenBy = (sort: ProjectOrder) => orders[sort].seen;

export function listSql(file: SqlFile, sort: ProjectOrder): SqlFile {
  const { order, after, only } = orders[sort];
  return fillSql(file, sort, { filter: `${filter} ${only}`, order, after, final: order });
}

export const countSql = (file: SqlFile, sort: ProjectOrder): SqlFile => fillSql(file, sort, { filter: `${filter} ${orders[sort].only}` });

export const projectOrders = Object.keys(orders) as readonly ProjectOrder[];
