import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import { fillSql } from '../http/fill-sql.ts';

/** What the list may be narrowed to by a value; `#` stands for the parameter's number, given only to what is asked for. */
const narrowings = { step: 't.step = #::text', track: 't.track = #::text', duty: 't.duty = #::text', streams: 't.stream_id = any (#::uuid[])' } as const;

const lights = {
  late: 't.due_on < $5::date',
  amber: 't.due_on >= $5::date and t.amber_on <= $5::date',
  today: 't.due_on = $5::date',
  ok: 't.due_on >= $5::date and (t.amber_on is null or t.amber_on > $5::date)',
  none: 't.due_on is null',
  // 两轨不同步: the project promises a later day than the customer was promised or wants. `offset 0`: each by its key, from few to few.
  'out-of-step': `exists (
    select from (select l.project_id, l.case_id from project_case l where l.case_id = t.stream_id union all select l.project_id, l.case_id from project_case l where l.project_id = t.stream_id offset 0) l
    cross join lateral (select g.commissioned_at, g.status, g.promised_date from project_row g where g.stream_id = l.project_id offset 0) g
    cross join lateral (select c.agreed_date, c.wanted_date from case_row c where c.stream_id = l.case_id offset 0) c
    where g.commissioned_at is null and g.status <> 'ended' and g.promised_date > coalesce(c.agreed_date, c.wanted_date))`,
} as const;

export type Narrowing = keyof typeof narrowings;
/** What is asked for, narrowings in the order of their parameters. */
export type Asked = { readonly by: readonly Narrowing[]; readonly light: keyof typeof lights | null };

/** Parameters that every statement has: units, duties, persons, customers, today. Those of the narrowings follow, then the last row seen. */
const fixed = 5;

const filterOf = ({ by, light }: Asked): string =>
  [...by.map((one, i) => narrowings[one].replace('#', `$${fixed + i + 1}`)), ...(light === null ? [] : [lights[light]])].map((condition) => ` and ${condition}`).join('');

const [list, count, figures] = [sqlFile(import.meta.dirname, 'my-todo'), sqlFile(import.meta.dirname, 'count-page'), sqlFile(import.meta.dirname, 'count-todo')];

/** By day, walking its index either way; by arrival the rows of a duty or person, some hundreds, are sorted. */
const orders = {
  due: { by: ['due_sort', 'opened_at', 'stream_id', 'step'], down: false },
  '-due': { by: ['due_sort', 'opened_at', 'stream_id', 'step'], down: true },
  openedAt: { by: ['opened_at', 'due_sort', 'stream_id', 'step'], down: false },
  '-openedAt': { by: ['opened_at', 'due_sort', 'stream_id', 'step'], down: true },
} as const;

export type TodoOrder = keyof typeof orders;
type Shape = { readonly asked: Asked; readonly sort: TodoOrder; readonly first: boolean; readonly long: boolean };

const typeOf = { due_sort: 'date', opened_at: 'timestamptz', stream_id: 'uuid', step: 'text' } as const;

/** One statement for each set of conditions, with the limit in the text: a plan for all parameters then walks the index, and stops. */
function make({ asked, sort, first, long }: Shape): { readonly list: SqlFile; readonly count: SqlFile } {
  const filter = filterOf(asked);
  const { by, down } = orders[sort];
  const ordered = (row: string) => by.map((column) => `${row}${column}${down ? ' desc' : ''}`).join(', ');
  const seen = by.map((column, i) => `$${fixed + asked.by.length + 1 + i}::${typeOf[column]}`).join(', ');
  const after = first ? '' : ` and (${by.map((column) => `t.${column}`).join(', ')}) ${down ? '<' : '>'} (${seen})`;
  const name = [...asked.by, asked.light ?? 'any'].join('-');
  const places = { filter, after, order: ordered('t.'), page: ordered(''), final: ordered('p.'), most: String(long ? 101 : 21) };
  return {
    list: fillSql(list, [name, sort, first ? 'first' : 'next', long ? 'long' : 'short'].join('-'), places),
    count: fillSql(count, name, { filter, most: '1001' }),
  };
}

/** What the cursor of an order bears of the last row. */
export const seenBy = (sort: TodoOrder, { dueSort, openedAt, id, step }: { readonly dueSort: string; readonly openedAt: string; readonly id: string; readonly step: string }): readonly string[] =>
  (orders[sort].by[0] === 'due_sort' ? [dueSort, openedAt, id, step] : [openedAt, dueSort, id, step]);

const made = new Map<string, ReturnType<typeof make>>();

/** The statements of a page: the first or a later one, of 20 rows at most or of 100, and how many there are in all. */
export function todoSql(shape: Shape): ReturnType<typeof make> {
  const key = JSON.stringify(shape);
  const found = made.get(key) ?? make(shape);
  made.set(key, found);
  return found;
}

/** Figures over the whole list. */
export const countTodo: SqlFile = fillSql(figures, 'all', { most: '5000' });
