import { type BusinessDate, type Instant, later } from '@jiedian/domain/kernel/instant.ts';
import type { OpenVisit, StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { clockOf } from '@jiedian/domain/limits/clock.ts';
import { startedLimitFor } from '@jiedian/domain/limits/limit-for.ts';
import { calendarFor } from './calendar-for.ts';
import { caseKindOf } from './case-kind.ts';
import { countedTime, type CountedTime } from './counted-time.ts';
import { regimeOf, type RuleBook } from './rule-book.ts';

/** The limit of an open visit and its days; all null where the regime sets none, due and amber also while the clock stands still. */
export type Due = {
  readonly due: BusinessDate | null; readonly amber: BusinessDate | null; readonly provisional: boolean;
  readonly limitId: string | null; readonly limitDays: number | null;
};

/** By step. */
export type Dues = { readonly [step: string]: Due };

/**
 * Due days follow from the counted segments alone: they move only when time passes from one account to another. So they are taken at
 * the moment when the last of them began, and a rebuild gives the same.
 */
export function dueOf(book: RuleBook, state: StreamState, visit: OpenVisit, { limit, segments }: CountedTime): Due {
  const at = segments.reduce<Instant>((last, { from }) => later(last, from), visit.segments.at(-1)?.from ?? visit.openedAt);
  const clock = clockOf({ segments, limit, calendar: calendarFor(book, state, limit), now: at });
  return { due: clock.due?.date ?? null, amber: clock.amberOn, provisional: clock.due?.provisional ?? false, limitId: limit?.id ?? null, limitDays: limit?.days ?? null };
}

/** Due days of all open steps. Those of a visit that is the same as `before` are kept, unless what the limits ask for has changed. */
export function duesOf(book: RuleBook, state: StreamState, before?: { readonly state: StreamState; readonly dues: Dues }): Dues {
  const keep = before !== undefined && kindKey(before.state) === kindKey(state);
  return Object.fromEntries(Object.entries(state.open).map(([step, visit]) => {
    const known = keep && before.state.open[step]?.segments === visit.segments ? before.dues[step] : undefined;
    // A limit that counts several steps may move with any of them.
    const kept = known !== undefined && startedLimitFor(regimeOf(book, state), step, caseKindOf(state)) === null;
    return [step, kept ? known : dueOf(book, state, visit, countedTime(book, state, step, visit))];
  }));
}

/** What the choice of limits depends on. */
function kindKey(state: StreamState): string {
  const { supplyKind, businessType, ordinary, externalWorks, resident } = caseKindOf(state);
  return `${JSON.stringify(state.facts['timeCorrections'] ?? [])} ${String(state.facts['regime'])} ${supplyKind} ${businessType} ${ordinary} ${externalWorks} ${resident}`;
}
