import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import { type Instant, later } from '../kernel/instant.ts';
import { type Clock, type Light, clockOf } from './clock.ts';
import { exemptionFor, limitsOf, totalFor } from './limit-for.ts';
import type { CaseKind, LimitRow, Regime } from './regime.ts';
import type { Visit } from './segment.ts';
import { type LimitClock, spanClock } from './span-clock.ts';
import { totalClock } from './total-clock.ts';

export type CaseClocks = {
  /** Every limit of the regime that has begun. */
  readonly limits: readonly LimitClock[];
  readonly total: Clock;
  /** A promise over the whole process that stands beside the total (低压办理全过程): it begins and ends with it. */
  readonly whole: LimitClock | null;
  /** The running clock of the utility that falls due first, late ones before all. */
  readonly next: LimitClock | null;
  /** The worst light among the utility's running clocks and its total. */
  readonly light: Light;
};

/**
 * All clocks of a case or project at `now`, over the visits of its ledger. `lastContact`: by step, when a `repeat` limit was last met
 * (a contact during the customer's works). `endedAt`: when the limited part was over. `restartedAt`: changes of the customer's need.
 */
export function caseClocks(asked: {
  readonly regime: Regime;
  readonly kind: CaseKind;
  readonly visits: readonly Visit[];
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly endedAt?: Instant;
  readonly restartedAt?: readonly Instant[];
  readonly lastContact?: Readonly<Record<string, Instant>>;
}): CaseClocks {
  const { regime, kind, ...rest } = asked;
  const rows = limitsMet(asked);
  const limits = rows.filter((row) => row.kind !== 'cap').map((row) => (row.kind === 'repeat' ? repeatClock(row, asked) : spanClock({ row, ...rest })));
  const total = totalClock({ cap: totalFor(regime, kind), rows, ...rest });
  const begun = limits.filter(({ current }) => current !== null);
  const whole = begun.find(({ row }) => row.kind === 'span' && rows.some((cap) => cap.kind === 'cap' && cap.step === row.step && sameMoments(cap, row))) ?? null;
  const running = begun.filter(({ row, current }) => row.account === 'utility' && current?.state === 'running' && current.due !== null);
  const next = running.toSorted((a, b) => ((a.current?.due?.date ?? '') < (b.current?.due?.date ?? '') ? -1 : 1))[0] ?? null;
  const lights = [...running.map(({ current }) => current?.light), total.state === 'running' ? total.light : 'none'];
  return { limits: begun, total, whole, next, light: worst(lights) };
}

/** The limits of this kind of case, those of exempt steps left out. */
export const limitsMet = ({ regime, kind, visits }: { readonly regime: Regime; readonly kind: CaseKind; readonly visits: readonly Visit[] }): readonly LimitRow[] =>
  limitsOf(regime, kind).filter((row) => exemptionFor(regime, row.step, kind) === null || visited(row, visits));

const sameMoments = (one: LimitRow, other: LimitRow): boolean => JSON.stringify([one.starts, one.stops]) === JSON.stringify([other.starts, other.stops]);

// An exempt step called back by hand is limited all the same; one closed by the rule never opened a clock worth showing.
function visited(row: LimitRow, visits: readonly Visit[]): boolean {
  return visits.some(({ step, outcome }) => step === row.step && outcome !== 'exempt');
}

function repeatClock(
  row: LimitRow,
  { visits, calendar, now, lastContact }: { readonly visits: readonly Visit[]; readonly calendar: Calendar; readonly now: Instant; readonly lastContact?: Readonly<Record<string, Instant>> },
): LimitClock {
  const visit = visits.findLast(({ step }) => step === row.step);
  if (visit === undefined) return { row, rounds: [], current: null, usedInAll: 0 };
  const from = later(visit.openedAt, lastContact?.[row.step] ?? visit.openedAt);
  const to = visit.doneAt === undefined ? {} : { to: later(from, visit.doneAt) };
  const current = clockOf({ segments: [{ from, ...to, account: row.account }], limit: row, calendar, now });
  return { row, rounds: [current], current, usedInAll: current.used };
}

function worst(lights: readonly (Light | undefined)[]): Light {
  return (['late', 'amber', 'ok'] as const).find((light) => lights.includes(light)) ?? 'none';
}
