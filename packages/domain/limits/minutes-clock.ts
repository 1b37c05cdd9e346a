import { epochMs } from '@jiedian/engines/calendar/date-in-zone.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import { type WorkingHours, addWorkingTime, workingTimeBetween } from '@jiedian/engines/calendar/working-time.ts';
import type { Account } from '../kernel/turn.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Segment } from './segment.ts';

const MINUTE_MS = 60_000;

export type MinutesClock = {
  readonly state: 'not-begun' | 'running' | 'stopped' | 'ended';
  readonly late: boolean;
  /** Working minutes run; a fraction where it began or ended within a minute. */
  readonly used: number;
  /** Working minutes left, negative when over. */
  readonly left: number;
  /** Last moment in time (ms since 1970); null before it begins, and while it stands still in time. */
  readonly due: { readonly at: number; readonly provisional: boolean } | null;
};

/**
 * The clock of a limit in working minutes: as `clockOf`, but by the hours worked. A stop moves the due moment by the working time that it lasted, but never
 * that of a clock already late; late begins with the moment after the due moment. Segments must not overlap.
 */
export function minutesClockOf(asked: {
  readonly segments: readonly Segment[];
  readonly limit: { readonly minutes: number; readonly stoppedBy: readonly Account[] };
  readonly calendar: Calendar;
  readonly hours: WorkingHours;
  readonly now: Instant;
}): MinutesClock {
  const { segments, limit, calendar, hours } = asked;
  const now = epochMs(asked.now);
  const runs = segments.filter(({ account }) => !limit.stoppedBy.includes(account)).map(({ from, to }) => ({ from: epochMs(from), to: to === undefined ? now : Math.max(epochMs(from), epochMs(to)), open: to === undefined }));
  const first = runs[0];
  if (first === undefined) return { state: 'not-begun', late: false, used: 0, left: limit.minutes, due: null };
  const between = (from: number, to: number): number => workingTimeBetween(calendar, hours, from, to);
  let [used, late] = [0, false];
  let due = addWorkingTime(calendar, hours, first.from, limit.minutes * MINUTE_MS);
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const stopped = before === undefined ? 0 : between(before.to, run.from);
    if (stopped > 0 && !late) due = addWorkingTime(calendar, hours, run.from, limit.minutes * MINUTE_MS - used);
    used += between(run.from, run.to);
    late ||= used > limit.minutes * MINUTE_MS;
  }
  const state = runs.some(({ open }) => open) ? 'running' : segments.some(({ to }) => to === undefined) ? 'stopped' : 'ended';
  const inMinutes = used / MINUTE_MS;
  return { state, late, used: inMinutes, left: limit.minutes - inMinutes, due: state === 'stopped' && !late ? null : due };
}
