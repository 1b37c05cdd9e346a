import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Clock, clockOf } from './clock.ts';
import type { LimitRow } from './regime.ts';
import { roundsOf } from './rounds.ts';
import { type Segment, type Visit, endSegments } from './segment.ts';

/**
 * The utility's total time: the working days on which at least one limited step or span ran (a day counts once, however many ran),
 * against `cap`. `rows`: the rows of the case (`limitsOf`); those with `inTotal` count. `endedAt`: when the cap's last step was done
 * or the case ended; without it a total that nothing runs on stands still.
 */
export function totalClock(asked: TotalAsked & { readonly cap: LimitRow | null; readonly calendar: Calendar; readonly now: Instant }): Clock {
  const { cap, calendar, now } = asked;
  return clockOf({ limit: cap, calendar, now, ...totalTime(asked) });
}

export type TotalAsked = { readonly rows: readonly LimitRow[]; readonly visits: readonly Visit[]; readonly endedAt?: Instant; readonly restartedAt?: readonly Instant[] };

/** The time that the total is counted on, and whether more of it may come: between two limited steps nothing may be open; the case is not over for that. */
export function totalTime({ rows, visits, endedAt, restartedAt }: TotalAsked): { readonly segments: readonly Segment[]; readonly moreToCome: boolean } {
  const counted = rows.filter((row) => row.inTotal && row.kind !== 'cap');
  const ran = counted.flatMap((row) => roundsOf(row, visits, restartedAt).flatMap(({ segments }) => segments.filter(({ account }) => !row.stoppedBy.includes(account))));
  const running = ran.map((segment): Segment => ({ ...segment, account: 'utility' }));
  const others = visits.flatMap((visit) => standing(visit, endedAt));
  const all = [...running, ...others];
  return { segments: endedAt === undefined ? all : endSegments(all, endedAt), moreToCome: endedAt === undefined };
}

/** Whose the time was that the total did not run: shown beside it. */
function standing(visit: Visit, endedAt: Instant | undefined): readonly Segment[] {
  const end = visit.doneAt ?? endedAt;
  const segments = end === undefined ? visit.segments : endSegments(visit.segments, end);
  return segments.filter(({ account }) => account !== 'utility');
}
