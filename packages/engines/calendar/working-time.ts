import { dateOfDay, weekday } from './civil-date.ts';
import { type Calendar, isProvisional, isWorkingDay } from './working-days.ts';
import { dayIn, instantAt } from './zone-time.ts';

/** From … to, in minutes after midnight, 0–1440; `to` is the first minute that is no more worked. */
export type WorkedSpan = { readonly from: number; readonly to: number };

/** The hours of a working day, Monday … Sunday, each day's spans in order and apart. */
export type WorkingHours = readonly (readonly WorkedSpan[])[];

export type TimeAnswer = { readonly at: number; readonly provisional: boolean };

/** 27 years: beyond any limit; a mistyped amount does not count for minutes. */
const MOST_DAYS = 10_000;

/**
 * The instant (ms since 1970) at which `amount` ms of working time have passed since `from`, or were still to pass when negative. What begins outside working
 * hours begins with the next of them (before them, when negative); 0 gives `from` itself. A working day of whose weekday no hours are told (调休上班) has those
 * of the first day that has any. Throws a RangeError when that lies more than 10,000 days away.
 */
export function addWorkingTime(calendar: Calendar, hours: WorkingHours, from: number, amount: number): TimeAnswer {
  const first = dayIn(calendar.zone, from);
  const step = amount < 0 ? -1 : 1;
  let left = Math.abs(amount);
  // A day in `zone` may still be worked when the next has begun elsewhere: hours never leave their own day, so the first is enough.
  for (let day = first; left > 0; day += step) {
    if (Math.abs(day - first) > MOST_DAYS) throw new RangeError('too far away');
    const spans = workedOn(calendar, hours, day);
    for (const { from: opens, to: closes } of step === 1 ? spans : spans.toReversed()) {
      const room = step === 1 ? closes - Math.max(opens, from) : Math.min(closes, from) - opens;
      if (room <= 0) continue;
      if (room >= left) {
        const at = step === 1 ? Math.max(opens, from) + left : Math.min(closes, from) - left;
        return { at, provisional: isProvisional(calendar, ...ordered(first, day)) };
      }
      left -= room;
    }
  }
  return { at: from, provisional: isProvisional(calendar, dateOfDay(first), dateOfDay(first)) };
}

/** Working time (ms) from one instant to a later one; 0 when `to` is earlier. Seconds that summer time skips or repeats count as they pass. */
export function workingTimeBetween(calendar: Calendar, hours: WorkingHours, from: number, to: number): number {
  let sum = 0;
  for (let day = dayIn(calendar.zone, from), last = dayIn(calendar.zone, to); day <= last; day += 1) {
    for (const span of workedOn(calendar, hours, day)) sum += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
  }
  return sum;
}

const ordered = (a: number, b: number): [string, string] => [dateOfDay(Math.min(a, b)), dateOfDay(Math.max(a, b))];

function workedOn(calendar: Calendar, hours: WorkingHours, day: number): readonly WorkedSpan[] {
  if (!isWorkingDay(calendar, dateOfDay(day)).working) return [];
  const own = hours[weekday(day)] ?? [];
  const spans = own.length > 0 ? own : hours.find((others) => others.length > 0) ?? [];
  return spans.map(({ from, to }) => ({ from: instantAt(calendar.zone, day, from), to: instantAt(calendar.zone, day, to) }));
}
