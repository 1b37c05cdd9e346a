import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { z } from 'zod';
import { actFor, actsOf, stepsOf, type CommandKind } from '../command/known-acts.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import type { Desk } from '../http/desk.ts';
import { lightOf, noLight, type DueColumns } from '../http/light.ts';
import { idsFor } from '../search/find-streams.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { stepNames } from '../stream-page/step-names.ts';
import { doneSql, type Narrowing } from './done-filter.ts';
import type { doneQuery } from './done-shapes.ts';

type Query = z.output<typeof doneQuery>;
type Row = DueColumns & {
  readonly id: string; readonly type: string; readonly at: Instant; readonly streamId: string; readonly kind: CommandKind; readonly number: string | null;
  readonly customerName: string | null; readonly supplyAddress: string | null; readonly status: string; readonly endedAs: string | null; readonly openSteps: readonly string[];
};
/** One person has done a dozen acts, another a hundred thousand: a plan for all of them would gather and sort where the index can be walked (80 ms against 1). */
const plansForWhoAsks = 'set local plan_cache_mode = force_custom_plan';

const kindOf = { customer: 'case', project: 'project' } as const;

/** One page of what I have done, the last act first, with where the case stands now. Acts on what I see no more are left out. */
export async function listDone(desk: Desk, asker: Asker, query: Query) {
  const after = readCursor(query, 2);
  const found = await idsFor(desk, asker, query.q);
  const asked: readonly (readonly [Narrowing, readonly string[] | null])[] = [['acts', query.track ? actsOf(kindOf[query.track]).map(({ command }) => command) : null], ['streams', found]];
  const given = asked.filter(([, value]) => value !== null);
  const sql = doneSql(given.map(([narrowing]) => narrowing), after === null, query.limit > 20);
  const values = [asker.personId, ...given.map(([, value]) => value)];
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [plansForWhoAsks, { ...sql.list, values: [...values, ...(after ?? [])] }, { ...sql.count, values }]);
  const rows = rowsOf<Row>(answers, 1);
  const { n, more } = rowsOf<{ n: number; more: boolean }>(answers, 2)[0] ?? { n: 0, more: false };
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap((row) => (row.number === null ? [] : [doneItem(desk, { ...row, number: row.number })])),
    next: last ? cursorAfter(query, [last.at, last.id]) : null,
    count: { n: Math.min(n, 1000), more },
  };
}

function doneItem(desk: Desk, { id, type, at, streamId, kind, number, customerName, supplyAddress, status, endedAs, openSteps, ...due }: Row & { readonly number: string }) {
  const act = actFor(kind, type);
  const step = act?.step ? stepsOf[kind][act.step] : undefined;
  return {
    id, at, stream: { kind, id: streamId }, number, customerName, supplyAddress, act: act?.name ?? { zh: type, en: type }, step: step ? { code: step.code, name: step.name } : null,
    status, endedAs, steps: stepNames(kind, openSteps), light: status === 'ended' ? noLight : lightOf(due, desk.today(), desk.rules().calendar),
  };
}
