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

/** One statement for each set of conditions, with the limit in the text: a plan for all parameters then walks the index, and stops. */
function make(asked: Asked, first: boolean, long: boolean): { readonly list: SqlFile; readonly count: SqlFile } {
  const filter = filterOf(asked);
  const [due, opened, stream, step] = [1, 2, 3, 4].map((n) => `$${fixed + asked.by.length + n}`);
  const after = first ? '' : ` and (t.due_sort, t.opened_at, t.stream_id, t.step) > (${due}::date, ${opened}::timestamptz, ${stream}::uuid, ${step}::text)`;
  const name = [...asked.by, asked.light ?? 'any'].join('-');
  return {
    list: fillSql(list, `${name}-${first ? 'first' : 'next'}-${long ? 'long' : 'short'}`, { filter, after, most: String(long ? 101 : 21) }),
    count: fillSql(count, name, { filter, most: '1001' }),
  };
}

const made = new Map<string, ReturnType<typeof make>>();

/** The statements of a page: the first or a later one, of 20 rows at most or of 100, and how many there are in all. */
export function todoSql(asked: Asked, first: boolean, long: boolean): ReturnType<typeof make> {
  const key = JSON.stringify([asked, first, long]);
  const found = made.get(key) ?? make(asked, first, long);
  made.set(key, found);
  return found;
}

/** Figures over the whole list. */
export const countTodo: SqlFile = fillSql(figures, 'all', { most: '5000' });
