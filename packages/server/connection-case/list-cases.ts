import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { z } from 'zod';
import { stepsOf } from '../command/known-acts.ts';
import { rowsOf } from '../db/flight.ts';
import { genericPlans } from '../http/generic-plans.ts';
import { readAs } from '../db/scope.ts';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import type { Desk } from '../http/desk.ts';
import { lightOf } from '../http/light.ts';
import { idsFor } from '../search/find-streams.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { clocksOf, type CountedVisit, type Pinned } from './case-clocks.ts';
import { caseSql, seenBy, type Condition } from './case-filter.ts';
import type { caseQuery } from './case-row-shape.ts';

type Query = z.output<typeof caseQuery>;
type Row = {
  readonly id: string; readonly number: string; readonly customerName: string | null; readonly unit: { readonly id: string; readonly code: string; readonly name: Text };
  readonly endedAs: string | null; readonly openedAt: string; readonly dueSort: string; readonly capacitySort: string; readonly openSteps: readonly string[]; readonly status: 'open' | 'suspended' | 'ended';
  readonly dueOn: BusinessDate | null; readonly amberOn: BusinessDate | null; readonly provisional: boolean;
  readonly endedAt: Instant | null; readonly state: Pinned; readonly visits: readonly CountedVisit[] | null;
};

/** Counting stops here: "1,000+". */
const countMost = 1001;

/** One page of the cases that the asker sees, and how many there are. */
export async function listCases(desk: Desk, asker: Asker, query: Query) {
  const { rows, ...page } = await readCases(desk, asker, query);
  return { items: rows.map((row) => caseItem(desk, row)), ...page };
}

/** The rows of such a page, each with its state and passages. */
export async function readCases(desk: Desk, asker: Asker, query: Query) {
  const after = readCursor(query, 2);
  const ids = await idsFor(desk, asker, query.q, 'case');
  const asked = askedOf(query, desk.today());
  const sql = caseSql({ sort: query.sort, source: ids === null ? 'scope' : 'found', asked: asked.map(([condition]) => condition), first: after === null, long: query.limit > 20 });
  const scope = scopeOfAsker(asker);
  const values = [scope.units, scope.customers, asker.personId, ...asked.map(([, value]) => value), ...(ids === null ? [] : [ids])];
  const answers = await readAs(desk.shell.app, scope, [
    genericPlans,
    { ...sql.list, values: [...values, ...(after ?? [])] },
    { ...sql.count, values },
  ]);
  const rows = rowsOf<Row>(answers, 1);
  const n = rowsOf<{ n: number }>(answers, 2)[0]?.n ?? 0;
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    rows: page,
    next: last ? cursorAfter(query, [last[seenBy(query.sort)], last.id]) : null,
    count: { n: Math.min(n, countMost - 1), more: n >= countMost },
  };
}

/** The conditions asked for, each with its parameter, in one fixed order. */
function askedOf({ status, step, businessType, supplyKind, manager, light, unit }: Query, today: string): readonly (readonly [Condition, string])[] {
  const all: readonly (readonly [Condition, string | undefined])[] = [
    [status === 'all' ? 'open' : status, status === 'all' ? undefined : status], ['step', step], ['businessType', businessType], ['supplyKind', supplyKind], ['manager', manager], ['unit', unit],
    [light ?? 'late', light === undefined ? undefined : today],
  ];
  return all.flatMap(([condition, value]) => (value === undefined ? [] : [[condition, value] as const]));
}

function caseItem(desk: Desk, { openSteps, dueOn, amberOn, provisional, endedAt, state, visits, dueSort: _, capacitySort: __, ...row }: Row) {
  const calendar = desk.rules().calendar;
  const today = desk.today();
  // The same total as on the page of the case.
  const { utilityDays, allowedDays, total, whole } = clocksOf(desk, state, endedAt, visits ?? []);
  const due = row.status === 'ended' ? { dueOn: null, amberOn: null, provisional: false } : { dueOn, amberOn, provisional };
  return {
    ...row,
    steps: openSteps.map((code) => ({ code, name: stepsOf.case[code]?.name ?? { zh: code, en: code } })),
    light: lightOf(due, today, calendar),
    total, whole, usedDays: utilityDays, allowedDays,
  };
}
