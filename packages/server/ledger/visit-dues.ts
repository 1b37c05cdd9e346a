import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { ClosedVisit, OpenVisit, StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { clockOf, type Clock } from '@jiedian/domain/limits/clock.ts';
import { limitFor } from '@jiedian/domain/limits/limit-for.ts';
import type { LimitRow } from '@jiedian/domain/limits/regime.ts';
import { caseKindOf } from './case-kind.ts';
import { regimeOf, type RuleBook } from './rule-book.ts';

/** The limit of an open visit and its days; all null where the regime sets none, due and amber also while the clock stands still. */
export type Due = {
  readonly due: BusinessDate | null; readonly amber: BusinessDate | null; readonly provisional: boolean;
  readonly limitId: string | null; readonly limitDays: number | null;
};

/** By step. */
export type Dues = { readonly [step: string]: Due };

/** The limit row of a step for this stream, under the regime that it keeps. */
export const limitOf = (book: RuleBook, state: StreamState, step: string): LimitRow | null => limitFor(regimeOf(book, state), step, caseKindOf(state));

/**
 * Due days follow from the visit's segments alone: they move only when time passes from one account to another. So they are taken at
 * the moment when the running segment began, and a rebuild gives the same.
 */
export function dueOf(book: RuleBook, visit: OpenVisit, limit: LimitRow | null): Due {
  const at = visit.segments.at(-1)?.from ?? visit.openedAt;
  const clock = clockOf({ segments: visit.segments, limit, calendar: book.calendar, now: at });
  return { due: clock.due?.date ?? null, amber: clock.amberOn, provisional: clock.due?.provisional ?? false, limitId: limit?.id ?? null, limitDays: limit?.days ?? null };
}

/** The clock of a visit that is over. */
export const closedClock = (book: RuleBook, visit: ClosedVisit, limit: LimitRow | null): Clock =>
  clockOf({ segments: visit.segments, limit, calendar: book.calendar, now: visit.closedAt });

/** Due days of all open steps. Those of a visit that is the same as `before` are kept, unless what the limits ask for has changed. */
export function duesOf(book: RuleBook, state: StreamState, before?: { readonly state: StreamState; readonly dues: Dues }): Dues {
  const keep = before !== undefined && kindKey(before.state) === kindKey(state);
  return Object.fromEntries(Object.entries(state.open).map(([step, visit]) => {
    const known = keep && before.state.open[step]?.segments === visit.segments ? before.dues[step] : undefined;
    return [step, known ?? dueOf(book, visit, limitOf(book, state, step))];
  }));
}

/** What the choice of limits depends on. */
function kindKey(state: StreamState): string {
  const { supplyKind, businessType, ordinary, externalWorks, resident } = caseKindOf(state);
  return `${String(state.facts['regime'])} ${supplyKind} ${businessType} ${ordinary} ${externalWorks} ${resident}`;
}
