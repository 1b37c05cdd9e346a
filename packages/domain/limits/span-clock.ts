import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Clock, clockOf } from './clock.ts';
import type { LimitRow } from './regime.ts';
import { roundsOf } from './rounds.ts';
import type { Visit } from './segment.ts';

export type LimitClock = {
  readonly row: LimitRow;
  /** One clock a round: a rework remembers the earlier ones. */
  readonly rounds: readonly Clock[];
  /** The last round; null when the limit has not begun. */
  readonly current: Clock | null;
  /** Days used in all rounds together. */
  readonly usedInAll: number;
};

/** The clock of any limit row over the visits of a case: `step` and `span` rows alike (a `cap` is counted by `totalClock`). */
export function spanClock(asked: {
  readonly row: LimitRow;
  readonly visits: readonly Visit[];
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly restartedAt?: readonly Instant[];
}): LimitClock {
  const { row, calendar, now } = asked;
  const rounds = roundsOf(row, asked.visits, asked.restartedAt).map(({ segments }) => clockOf({ segments, limit: row, calendar, now }));
  return { row, rounds, current: rounds.at(-1) ?? null, usedInAll: rounds.reduce((sum, clock) => sum + clock.used, 0) };
}
