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

type Order = { readonly order: string; readonly after: string };

const dueSort = `coalesce(c.due_on, date '9999-12-31')`;

/** Each order with the index that answers it, and the condition that goes on behind the last row seen. */
const orders = {
  '-openedAt': { order: 'c.opened_at desc, c.stream_id desc', after: 'and ($14::text is null or (c.opened_at, c.stream_id) < ($14::timestamptz, $15::uuid))' },
  openedAt: { order: 'c.opened_at, c.stream_id', after: 'and ($14::text is null or (c.opened_at, c.stream_id) > ($14::timestamptz, $15::uuid))' },
  due: { order: 'c.due_on, c.stream_id', after: `and c.status <> 'ended' and ($14::text is null or (${dueSort}, c.stream_id) > ($14::date, $15::uuid))` },
} as const satisfies Record<string, Order>;

export type CaseOrder = keyof typeof orders;

/** Where the rows come from: everything in the asker's scope, or what a search has found. */
export type Source = 'scope' | 'found';

const folder = import.meta.dirname;
const [list, count] = [sqlFile(folder, 'list-cases'), sqlFile(folder, 'count-cases')];
const listed = { scope: sqlFile(folder, 'cases-in-scope'), found: sqlFile(folder, 'cases-by-id') } as const;
const counted = { scope: sqlFile(folder, 'count-in-scope'), found: listed.found } as const;

function make(sort: CaseOrder, source: Source): { readonly list: SqlFile; readonly count: SqlFile } {
  const { order, after } = orders[sort];
  const running = sort === 'due' ? ` and c.status <> 'ended'` : '';
  const found = fillSql(listed[source], sort, { filter, after, order }).text;
  const all = fillSql(counted[source], sort, { filter: filter + running, after: '', order }).text;
  return { list: fillSql(list, `${sort}-${source}`, { found, order, final: order }), count: fillSql(count, `${sort}-${source}`, { found: all }) };
}

const sorts: readonly CaseOrder[] = ['-openedAt', 'openedAt', 'due'];
const made = new Map(sorts.flatMap((sort) => (['scope', 'found'] as const).map((source) => [`${sort} ${source}`, make(sort, source)] as const)));

/** The statements of a list in this order from this source. */
export function caseSql(sort: CaseOrder, source: Source): { readonly list: SqlFile; readonly count: SqlFile } {
  const found = made.get(`${sort} ${source}`);
  if (!found) throw new Error(`no order ${sort}`);
  return found;
}
