import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import { fillSql } from '../http/fill-sql.ts';

/** What may be asked of the case list; `#` stands for the parameter's number, given only to what is asked for. */
const conditions = {
  // In the text, so that the planner sees which index holds them; the parameter is there for the numbering's sake.
  open: `c.status = 'open' and #::text is not null`,
  suspended: `c.status = 'suspended' and #::text is not null`,
  ended: `c.status = 'ended' and #::text is not null`,
  step: `c.status <> 'ended' and #::text = any (c.open_steps)`,
  businessType: 'c.business_type = #::text',
  supplyKind: 'c.supply_kind = #::text',
  manager: '#::uuid in (c.customer_manager, c.project_manager)',
  late: `c.status <> 'ended' and c.due_on < #::date`,
  amber: `c.status <> 'ended' and c.due_on >= #::date and c.amber_on <= #::date`,
  ok: `c.status <> 'ended' and c.due_on >= #::date and (c.amber_on is null or c.amber_on > #::date)`,
  none: `c.status <> 'ended' and c.due_on is null and #::date is not null`,
  unit: 'c.unit_id in (select b.id from public.unit b where b.path @> array[#::uuid])',
} as const;

export type Condition = keyof typeof conditions;

/** Parameters that every list has: units, customers, person; those of the conditions follow in their order, then the last row seen. */
const fixed = 3;

const filterOf = (asked: readonly Condition[]): string =>
  asked.map((one, i) => ` and ${conditions[one].replaceAll('#', `$${fixed + i + 1}`)}`).join('');

type Order = { readonly order: string; readonly after: string; readonly only: string; readonly seen: 'openedAt' | 'dueSort' | 'capacitySort' };

const dueSort = `coalesce(c.due_on, date '9999-12-31')`;
const capacitySort = `coalesce(c.capacity_kva, 'Infinity'::numeric)`;
const under = ` and c.status <> 'ended'`;

/** Each order with the index that answers it (backwards, too), the condition that goes on behind the last row seen, and that row's value. What has none comes last, or first. */
const orders = {
  '-openedAt': { order: 'c.opened_at desc, c.stream_id desc', after: 'and (c.opened_at, c.stream_id) < ($a::timestamptz, $b::uuid)', only: '', seen: 'openedAt' },
  openedAt: { order: 'c.opened_at, c.stream_id', after: 'and (c.opened_at, c.stream_id) > ($a::timestamptz, $b::uuid)', only: '', seen: 'openedAt' },
  due: { order: 'c.due_on, c.stream_id', after: `and (${dueSort}, c.stream_id) > ($a::date, $b::uuid)`, only: under, seen: 'dueSort' },
  '-due': { order: 'c.due_on desc, c.stream_id desc', after: `and (${dueSort}, c.stream_id) < ($a::date, $b::uuid)`, only: under, seen: 'dueSort' },
  capacity: { order: 'c.capacity_kva, c.stream_id', after: `and (${capacitySort}, c.stream_id) > ($a::numeric, $b::uuid)`, only: '', seen: 'capacitySort' },
  '-capacity': { order: 'c.capacity_kva desc, c.stream_id desc', after: `and (${capacitySort}, c.stream_id) < ($a::numeric, $b::uuid)`, only: '', seen: 'capacitySort' },
} as const satisfies Record<string, Order>;

export type CaseOrder = keyof typeof orders;

/** Which value of the last row the cursor of an order bears. */
export const seenBy = (sort: CaseOrder): Order['seen'] => orders[sort].seen;

/** Where the rows come from: everything in the asker's scope, or what a search has found. */
export type Source = 'scope' | 'found';

const folder = import.meta.dirname;
const [list, count] = [sqlFile(folder, 'list-cases'), sqlFile(folder, 'count-cases')];
const listed = { scope: sqlFile(folder, 'cases-in-scope'), found: sqlFile(folder, 'cases-by-id') } as const;
const counted = { scope: sqlFile(folder, 'count-in-scope'), found: listed.found } as const;

type Shape = { readonly sort: CaseOrder; readonly source: Source; readonly asked: readonly Condition[]; readonly first: boolean; readonly long: boolean };

/**
 * One statement for each set of conditions, with the limit in the text: a plan for all parameters then fits them all. With conditions that may
 * be null, or a limit it does not see, the planner would sort whole units.
 */
function make({ sort, source, asked, first, long }: Shape): { readonly list: SqlFile; readonly count: SqlFile } {
  const { order, after, only } = orders[sort];
  const name = [sort, source, ...asked, first ? 'first' : 'next', long ? 'long' : 'short'].join('-');
  const most = String(long ? 101 : 21);
  const next = fixed + asked.length + (source === 'found' ? 1 : 0) + 1;
  const ids = `$${next - 1}`;
  const seen = first ? '' : after.replace('$a', `$${next}`).replace('$b', `$${next + 1}`);
  const filter = filterOf(asked) + only;
  const found = fillSql(listed[source], name, { filter, after: seen, order, most, ids }).text;
  const all = fillSql(counted[source], name, { filter, after: '', order, most: '1001', ids }).text;
  return { list: fillSql(list, name, { found, order, final: order, most }), count: fillSql(count, [sort, source, ...asked].join('-'), { found: all, most: '1001' }) };
}

const made = new Map<string, ReturnType<typeof make>>();

/** The statements of a list in this order from this source: first or later page, of 20 rows at most or of 100. */
export function caseSql(shape: Shape): { readonly list: SqlFile; readonly count: SqlFile } {
  const key = JSON.stringify(shape);
  const found = made.get(key) ?? make(shape);
  made.set(key, found);
  return found;
}
