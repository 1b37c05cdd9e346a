import type { Statement } from '../db/flight.ts';
import type { Part } from './compose-write.ts';
import type { Row } from './visit-rows.ts';

type Table = { readonly name: string; readonly letter: string; readonly key: readonly string[]; readonly columns: readonly string[]; readonly keep?: readonly string[]; readonly others?: number };

const columns = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The tables of rows. `keep`: columns that a row given without a value leaves as they are; `others`: how many columns are filled by the database. */
const tables = {
  case_row: {
    letter: 'w',
    key: ['stream_id'],
    keep: ['customer_name', 'supply_address', 'contact_name'],
    columns: columns(`stream_id home_unit_id unit_id customer_id number customer_name supply_address contact_name contact_phone_sealed channel business_type
      supply_kind voltage supply_mode capacity_kva region grade ordinary works_needed status ended_as suspended_since suspension_account opened_at accepted_at
      wanted_date agreed_date energised_at ended_at process_id process_version regime customer_manager project_manager customer_deputy project_deputy open_steps
      due_on amber_on provisional allowed_days`),
  },
  project_row: {
    letter: 'p',
    key: ['stream_id'],
    columns: columns(`stream_id home_unit_id unit_id number name works_kind status ended_as opened_at ended_at needed_by promised_date planned_end commissioned_at
      progress_percent estimate_wan budget_wan contract_wan settled_wan process_id process_version customer_manager project_manager open_steps due_on amber_on provisional`),
  },
  visit_row: {
    letter: 'v',
    others: 4,
    key: ['stream_id', 'step', 'visit'],
    columns: columns(`stream_id step visit home_unit_id unit_id track duties account person_id opened_at opened_seq closed_at closed_seq outcome due_on amber_on
      provisional limit_id limit_days used_days customer_days third_party_days segments`),
  },
  todo_row: {
    letter: 'o',
    others: 1,
    key: ['stream_id', 'step', 'visit', 'duty'],
    columns: columns('stream_id step visit duty stream_kind home_unit_id unit_id person_id customer_id track account opened_at due_on amber_on provisional limit_days'),
  },
  promise_row: { letter: 'm', others: 1, key: ['stream_id', 'paper'], columns: columns('stream_id paper home_unit_id due_on by_step') },
  paper_row: { letter: 'a', key: ['stream_id', 'seq', 'file_id', 'paper'], columns: columns('stream_id seq file_id paper home_unit_id step visit at') },
  project_case: { letter: 'k', key: ['project_id', 'case_id'], columns: columns('project_id case_id home_unit_id') },
} as const satisfies Record<string, Omit<Table, 'name'>>;

export type RowTable = keyof typeof tables;

export const rowTables = Object.keys(tables) as readonly RowTable[];

/** How rows of a table are written from a jsonb list, `rows` being its text. */
export const upsertRowsText = (table: RowTable, rows: string, schema = ''): string => texts[table](rows, schema);

const texts = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, upsertText({ name, ...table })])) as Readonly<Record<RowTable, (rows: string, schema: string) => string>>;

/**
 * What is said of one row that is there, as `row`: a jsonb object with the columns that have changed. The others are not even looked at, which
 * with rows so broad is most of the work.
 */
export function changeRowText(table: 'case_row' | 'project_row', row: string, where: string): string {
  const list = tables[table].columns.filter((column) => column !== 'stream_id');
  return `update public.${table} r set (${list.join(', ')}) = (select ${list.map((column) => `n.${column}`).join(', ')} from jsonb_populate_record(r, ${row}) n) where ${where}`;
}

/** Columns that most acts change, and mostly they alone. */
export const standingColumns: readonly string[] = ['open_steps', 'due_on', 'amber_on', 'provisional'];

/** The same where those columns alone have changed: `row` holds all four, and nothing else is gone through. */
export const changeStandingText = (table: 'case_row' | 'project_row', row: string, where: string): string =>
  `update public.${table} r set open_steps = array(select jsonb_array_elements_text(${row} -> 'open_steps')), due_on = (${row} ->> 'due_on')::date,
    amber_on = (${row} ->> 'amber_on')::date, provisional = (${row} ->> 'provisional')::boolean where ${where}`;

function upsertText({ name, key, columns: all, keep = [], others = 0 }: Table): (rows: string, schema: string) => string {
  const list = all.join(', ');
  const sets = all.filter((column) => !key.includes(column)).map((column) => `${column} = ${keep.includes(column) ? `coalesce(excluded.${column}, ${name}.${column})` : `excluded.${column}`}`);
  const then = sets.length === 0 ? 'nothing' : `update set ${sets.join(', ')}`;
  // An empty row to begin from: columns that a row does not name are then left alone, where without it each is converted from nothing.
  const empty = `row(${Array.from({ length: all.length + others }, () => 'null').join(', ')})`;
  return (rows, schema) => `insert into ${schema}${name} (${list}) select ${list} from jsonb_populate_recordset(${empty}::${schema}${name}, ${rows}::jsonb) on conflict (${key.join(', ')}) do ${then}`;
}

/** Writes the rows, new or changed, as part of a write; nothing when there are none. */
export const upsertRows = (table: RowTable, rows: readonly Row[]): readonly Part[] =>
  rows.length === 0 ? [] : [{ key: tables[table].letter, sql: (put) => texts[table](put(JSON.stringify(rows)), '') }];

/** A paper that was promised has come; a statement of its own, after the promises have been written. */
export const keepPromises = (papers: readonly Row[]): readonly Statement[] =>
  papers.length === 0 ? [] : [{
    name: 'keep-promises',
    text: `update promise_row p set kept_at = g.at from (select stream_id, paper, min(at) as at from jsonb_to_recordset($1) as x(stream_id uuid, paper text, at timestamptz) group by 1, 2) g
      where p.stream_id = g.stream_id and p.paper = g.paper and p.kept_at is null`,
    values: [JSON.stringify(papers)],
  }];
