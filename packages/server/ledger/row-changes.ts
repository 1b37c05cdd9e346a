import { isObject, type Json } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { caseRow, type Beside } from '../connection-case/case-row.ts';
import { projectCaseRows, projectRow } from '../grid-project/project-row.ts';
import type { ClearValues } from './clear-values.ts';
import type { RuleBook } from './rule-book.ts';
import { standingColumns } from './row-statements.ts';
import { openVisitRow, todoRows, type Home, type Row } from './visit-rows.ts';

/** All rows of a stream that follow from where it stands now; visits that are over and papers stand apart (`Left`). */
export type StandingRows = {
  readonly whole: Row;
  readonly visits: readonly Row[];
  readonly todos: readonly Row[];
  readonly promises: readonly Row[];
  readonly serves: readonly Row[];
};

export type Standing = { readonly state: StreamState; readonly beside: Beside };

export function standingRows(book: RuleBook, { state, beside }: Standing, clear: ClearValues, home: Home): StandingRows {
  const open = Object.entries(state.open).flatMap(([step, visit]) => {
    const due = beside.dues[step];
    return due === undefined ? [] : [{ step, visit, due }];
  });
  return {
    whole: state.kind === 'case' ? caseRow(book, state, beside, clear, home) : projectRow(state, beside, home),
    visits: open.map(({ step, visit, due }) => openVisitRow(state, step, visit, due, home)),
    todos: open.flatMap(({ step, visit, due }) => todoRows(state, step, visit, due, home)),
    promises: promiseRows(state, home),
    serves: projectCaseRows(state, home),
  };
}

/** `kept_at` is filled by the paper when it comes. */
function promiseRows(state: StreamState, { homeUnitId }: Home): readonly Row[] {
  const promised = state.facts['promisedPapers'];
  if (!Array.isArray(promised)) return [];
  return (promised as readonly Json[]).flatMap((row) =>
    isObject(row) && typeof row['paper'] === 'string' && typeof row['due'] === 'string'
      ? [{ stream_id: state.id, paper: row['paper'], home_unit_id: homeUnitId, due_on: row['due'], by_step: row['byStep'] ?? null }] : [],
  );
}

export type RowChanges = {
  /** A new row. */
  readonly whole: Row | null;
  /** Of a row that is there: the columns that are not as before. */
  readonly wholeChanged: Row | null;
  /** Of a row that is there: where the stream stands now, when that alone has changed. */
  readonly wholeStands: Row | null;
  readonly visits: readonly Row[];
  readonly todos: readonly Row[];
  readonly todosGone: readonly Row[];
  readonly promises: readonly Row[];
  readonly serves: readonly Row[] | null;
};

/** What must be written to come from the rows of before to those of after. */
export function rowChanges(before: StandingRows | null, after: StandingRows): RowChanges {
  const todosNow = new Set(after.todos.map(keyOf));
  const columns = before === null ? null : changedColumns(before.whole, after.whole);
  const standsOnly = columns !== null && Object.keys(columns).every((column) => standingColumns.includes(column));
  return {
    whole: before === null ? after.whole : null,
    wholeChanged: standsOnly ? null : columns,
    wholeStands: standsOnly ? Object.fromEntries(standingColumns.map((column) => [column, after.whole[column] ?? null])) : null,
    visits: changed(before?.visits ?? [], after.visits),
    todos: changed(before?.todos ?? [], after.todos),
    todosGone: (before?.todos ?? []).filter((row) => !todosNow.has(keyOf(row))),
    promises: changed(before?.promises ?? [], after.promises),
    serves: same(before?.serves ?? [], after.serves) ? null : after.serves,
  };
}

const keyOf = (row: Row): string => `${String(row['step'])} ${String(row['visit'])} ${String(row['duty'])} ${String(row['paper'])}`;
const same = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

function changedColumns(before: Row, after: Row): Row | null {
  const columns = Object.entries(after).filter(([column, value]) => !same(before[column], value));
  return columns.length === 0 ? null : Object.fromEntries(columns);
}

function changed(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [keyOf(row), row]));
  return after.filter((row) => {
    const old = known.get(keyOf(row));
    return old === undefined || changedColumns(old, row) !== null;
  });
}
