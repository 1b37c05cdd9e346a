import type { z } from 'zod';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import type { Desk } from '../http/desk.ts';
import { lightOf, type DueColumns } from '../http/light.ts';
import { idsFor } from '../search/find-streams.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { stepNames } from '../stream-page/step-names.ts';
import { countSql, listSql, projectOrders, seenBy } from './project-filter.ts';
import type { projectQuery } from './project-shapes.ts';

type Query = z.output<typeof projectQuery>;
type Row = DueColumns & { readonly id: string; readonly openedAt: string; readonly dueSort: string; readonly neededSort: string; readonly openSteps: readonly string[]; readonly status: string };

const [list, count] = [sqlFile(import.meta.dirname, 'list-projects'), sqlFile(import.meta.dirname, 'count-projects')];
const statements = new Map(projectOrders.map((sort) => [sort, { list: listSql(list, sort), count: countSql(count, sort) }]));
const countMost = 1001;

/** One page of the grid projects that the asker sees, and how many there are. */
export async function listProjects(desk: Desk, asker: Asker, query: Query) {
  const sql = statements.get(query.sort);
  if (!sql) throw new Error(`no order ${query.sort}`);
  const after = readCursor(query, 2);
  const ids = await idsFor(desk, asker, query.q, 'project');
  const scope = scopeOfAsker(asker);
  const values = [
    scope.units, scope.customers, asker.personId, query.status === 'all' ? null : query.status, query.step ?? null, query.light ?? null, query.unit ?? null, ids, desk.today(),
  ];
  const answers = await readAs(desk.shell.app, scope, [
    { ...sql.list, values: [...values, query.limit + 1, after?.[0] ?? null, after?.[1] ?? null] },
    { ...sql.count, values: [...values, countMost] },
  ]);
  const rows = rowsOf<Row>(answers, 0);
  const n = rowsOf<{ n: number }>(answers, 1)[0]?.n ?? 0;
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => projectItem(desk, row)),
    next: last ? cursorAfter(query, [last[seenBy(query.sort)], last.id]) : null,
    count: { n: Math.min(n, countMost - 1), more: n >= countMost },
  };
}

function projectItem(desk: Desk, { openSteps, dueOn, amberOn, provisional, dueSort: _, neededSort: __, ...row }: Row) {
  const due = row.status === 'ended' ? { dueOn: null, amberOn: null, provisional: false } : { dueOn, amberOn, provisional };
  return { ...row, steps: stepNames('project', openSteps), light: lightOf(due, desk.today(), desk.rules().calendar) };
}
