import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Text } from '../kernel/text.ts';
import { caseClocks } from './case-clocks.ts';
import type { Light } from './clock.ts';
import type { CaseKind, LimitUnit, Regime } from './regime.ts';
import type { Visit } from './segment.ts';

/** A limit that was not kept, in its worst round; `over` in the limit's own days: 0 when it ended on a rest day after its last day. */
export type Missed = { readonly name: Text; readonly over: number; readonly unit: LimitUnit };

/** What a case looks like under one regime: the utility's total, and every step or span of the utility that was not done in time. */
export type Recounted = {
  readonly used: number;
  readonly allowed: number | null;
  readonly light: Light;
  readonly limits: number;
  readonly missed: readonly Missed[];
};

/** What clocks are counted on; independent of the regime. */
export type CountedCase = { readonly kind: CaseKind; readonly visits: readonly Visit[]; readonly endedAt?: Instant; readonly restartedAt?: readonly Instant[] };

/** The clocks of a case as if it had been accepted under `regime`, over the same records (process.md, Clocks: another regime can be counted over the same ledger at any time). */
export function recount(regime: Regime, counted: CountedCase, calendar: Calendar, now: Instant): Recounted {
  const { limits, total } = caseClocks({ ...counted, regime, calendar, now });
  const owed = limits.filter(({ row }) => row.account === 'utility' && (row.kind === 'step' || row.kind === 'span'));
  const missed = owed.flatMap(({ row, rounds }): readonly Missed[] => {
    const late = rounds.filter(({ light }) => light === 'late');
    return late.length > 0 ? [{ name: row.name, over: Math.max(...late.map(({ left }) => -(left ?? 0))), unit: row.unit }] : [];
  });
  const allowed = total.left === null ? null : total.used + total.left;
  return { used: total.used, allowed, light: total.light, limits: owed.length, missed: missed.toSorted((a, b) => b.over - a.over) };
}
