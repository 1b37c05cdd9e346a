import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import { fillSql } from '../http/fill-sql.ts';

/** The conditions of the case list; each parameter is null when it is not asked for. Numbers as in list-cases.sql. */
const filter = `
  and ($4::text is null or c.status = $4)
  and ($5::text is null or (c.status <> 'ended' and $5 = any (c.open_steps)))
  and ($6::text is null or c.business_type = $6)
  and ($7::text is null or c.supply_kind = $7)
  and ($10::uuid is null or c.customer_manager = $10 or c.project_manager = $10)
  and ($11::uuid[] is null or c.stream_id = any ($11))
  and ($8::text is null or (c.status <> 'ended' and case $8
    when 'late' then c.due_on < $12::date
    when 'amber' then c.due_on >= $12::date and c.amber_on <= $12::date
    when 'ok' then c.due_on >= $12::date and (c.amber_on is null or c.amber_on > $12::date)
    else c.due_on is null end))`;

type Order = { readonly order: string; readonly after: string; readonly only: string };

const dueSort = `coalesce(c.due_on, date '9999-12-31')`;

/** Each order with the index that answers it, and the condition that goes on behind the last row seen. */
const orders = {
  '-openedAt': { order: 'c.opened_at desc, c.stream_id desc', after: 'and (c.opened_at, c.stream_id) < ($13::timestamptz, $14::uuid)', only: '' },
  openedAt: { order: 'c.opened_at, c.stream_id', after: 'and (c.opened_at, c.stream_id) > ($13::timestamptz, $14::uuid)', only: '' },
  due: { order: 'c.due_on, c.stream_id', after: `and (${dueSort}, c.stream_id) > ($13::date, $14::uuid)`, only: `and c.status <> 'ended'` },
} as const satisfies Record<string, Order>;

export type CaseOrder = keyof typeof orders;

/** Where the rows come from: everything in the asker's scope, or what a search has found. */
export type Source = 'scope' | 'found';

const folder = import.meta.dirname;
const [list, count] = [sqlFile(folder, 'list-cases'), sqlFile(folder, 'count-cases')];
const listed = { scope: sqlFile(folder, 'cases-in-scope'), found: sqlFile(folder, 'cases-by-id') } as const;
const counted = { scope: sqlFile(folder, 'count-in-scope'), found: listed.found } as const;

type Shape = { readonly sort: CaseOrder; readonly source: Source; readonly first: boolean; readonly long: boolean };

/** Limits stand in the text: a plan for all parameters would otherwise expect a tenth of the table and sort it. */
function make({ sort, source, first, long }: Shape): { readonly list: SqlFile; readonly count: SqlFile } {
  const { order, after, only } = orders[sort];
  const name = `${sort}-${source}-${first ? 'first' : 'next'}-${long ? 'long' : 'short'}`;
  const most = String(long ? 101 : 21);
  const found = fillSql(listed[source], name, { filter: filter + only, after: first ? '' : after, order, most }).text;
  const all = fillSql(counted[source], name, { filter: filter + only, after: '', order, most: '1001' }).text;
  return { list: fillSql(list, name, { found, order, final: order, most }), count: fillSql(count, `${sort}-${source}`, { found: all, most: '1001' }) };
}

const made = new Map<string, ReturnType<typeof make>>();

/** The statements of a list in this order from this source: first or later page, of 20 rows at most or of 100. */
export function caseSql(shape: Shape): { readonly list: SqlFile; readonly count: SqlFile } {
  const key = JSON.stringify(shape);
  const found = made.get(key) ?? make(shape);
  made.set(key, found);
  return found;
}
