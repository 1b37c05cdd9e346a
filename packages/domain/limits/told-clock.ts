import { epochMs } from '@jiedian/engines/calendar/date-in-zone.ts';
import { dayNumber } from '@jiedian/engines/calendar/civil-date.ts';
import { type Calendar, isProvisional } from '@jiedian/engines/calendar/working-days.ts';
import { type WorkingHours, workingTimeBetween } from '@jiedian/engines/calendar/working-time.ts';
import { instantAt } from '@jiedian/engines/calendar/zone-time.ts';
import type { Instant } from '../kernel/instant.ts';
import { clockOf } from './clock.ts';
import { daysBetween } from './count-days.ts';
import { minutesClockOf } from './minutes-clock.ts';
import { type Segment, dayOf } from './segment.ts';
import { type ToldEvent, type ToldTrouble, roundsOfEvents } from './told-events.ts';

/** Whole days as the case clocks count them, or the minutes of working hours. */
export type ToldLimit =
  | { readonly unit: 'working-days' | 'calendar-days'; readonly amount: number }
  | { readonly unit: 'working-minutes'; readonly amount: number; readonly hours: WorkingHours };

/** `length` in the limit's unit; without `to` it is still so. */
export type ToldSegment = { readonly round: number; readonly kind: 'running' | 'suspended'; readonly from: Instant; readonly to?: Instant; readonly length: number };

export type ToldClock = {
  readonly state: 'not-begun' | 'running' | 'suspended' | 'ended';
  readonly late: boolean;
  /** Last moment in time (ms since 1970): of the last day in time, its end. Null before it begins, and while it stands still in time. */
  readonly due: number | null;
  readonly dueDay: string | null;
  readonly provisional: boolean;
  /** Of the last round, in the limit's unit. */
  readonly elapsed: number;
  readonly left: number;
  readonly elapsedInAll: number;
  readonly segments: readonly ToldSegment[];
};

/**
 * The clock of a limit over events told from outside: the same fold as a case's own clocks. A stop on the customer's account stands for every suspension.
 * A start after a stop opens a new round, that remembers the old ones by its segments; events later than `now` are not looked at.
 */
export function toldClock(asked: { readonly events: readonly ToldEvent[]; readonly limit: ToldLimit; readonly calendar: Calendar; readonly now: Instant }): ToldClock | ToldTrouble {
  const { limit, calendar, now } = asked;
  const rounds = roundsOfEvents(asked.events, now);
  if ('trouble' in rounds) return rounds;
  const clocks = rounds.map((segments) => oneRound(segments, limit, calendar, now));
  const last = clocks.at(-1);
  const segments = rounds.flatMap((round, at) => round.map((segment) => toldSegment(segment, at + 1, limit, calendar, now)));
  const elapsedInAll = clocks.reduce((sum, { elapsed }) => sum + elapsed, 0);
  if (last === undefined) return { state: 'not-begun', late: false, due: null, dueDay: null, provisional: false, elapsed: 0, left: limit.amount, elapsedInAll, segments };
  return { ...last, elapsedInAll, segments };
}

function oneRound(segments: readonly Segment[], limit: ToldLimit, calendar: Calendar, now: Instant): Omit<ToldClock, 'segments' | 'elapsedInAll'> {
  const stoppedBy = ['customer'] as const;
  const begun = dayOf(calendar, segments[0]?.from ?? now);
  const ended = dayOf(calendar, segments.at(-1)?.to ?? now);
  const unsure = isProvisional(calendar, begun, ended);
  if (limit.unit === 'working-minutes') {
    const { state, late, used, left, due } = minutesClockOf({ segments, limit: { minutes: limit.amount, stoppedBy }, calendar, hours: limit.hours, now });
    return { state: said(state), late, due: due?.at ?? null, dueDay: null, provisional: due?.provisional === true || unsure, elapsed: used, left };
  }
  const { state, light, used, left, due } = clockOf({ segments, limit: { days: limit.amount, unit: limit.unit, stoppedBy }, calendar, now });
  const end = due === null ? null : instantAt(calendar.zone, dayNumber(due.date) + 1, 0) - 1;
  return { state: said(state), late: light === 'late', due: end, dueDay: due?.date ?? null, provisional: due?.provisional === true || unsure, elapsed: used, left: left ?? limit.amount };
}

const said = (state: 'not-begun' | 'running' | 'stopped' | 'ended') => (state === 'stopped' ? 'suspended' : state);

function toldSegment(segment: Segment, round: number, limit: ToldLimit, calendar: Calendar, now: Instant): ToldSegment {
  const { from, to } = segment;
  const end = to ?? now;
  const length = limit.unit === 'working-minutes'
    ? workingTimeBetween(calendar, limit.hours, epochMs(from), epochMs(end)) / 60_000
    : daysBetween(calendar, limit.unit, dayOf(calendar, from), dayOf(calendar, end));
  return { round, kind: segment.suspended === true ? 'suspended' : 'running', from, ...(to === undefined ? {} : { to }), length };
}
