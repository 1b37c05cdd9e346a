import { addCalendarDays, addMonths, calendarDaysBetween } from '@jiedian/engines/calendar/civil-date.ts';
import { type Calendar, addWorkingDays, isProvisional, workingDaysBetween } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { LimitUnit } from './regime.ts';

export type Due = { readonly date: BusinessDate; readonly provisional: boolean };

/** Days from `from` (not counted) to `to`: working days for a limit in working days, else calendar days. */
export function daysBetween(calendar: Calendar, unit: LimitUnit, from: BusinessDate, to: BusinessDate): number {
  return unit === 'working-days' ? workingDaysBetween(calendar, from, to) : calendarDaysBetween(from, to);
}

/**
 * The last day in time for `length` units from `from`, after clocks stood still for `stopped` days (in {@link daysBetween}'s days).
 * Calendar days and months that end on a rest day end on the next working day (民法典 203).
 */
export function lastDay(calendar: Calendar, unit: LimitUnit, from: BusinessDate, length: number, stopped: number): Due {
  if (unit === 'working-days') return asDue(addWorkingDays(calendar, from, length + stopped));
  const end = unit === 'months' ? addMonths(from, length) : addCalendarDays(from, length);
  return asDue(addWorkingDays(calendar, addCalendarDays(end, stopped), 0));
}

/** The day on which `percent` of the limit is used: whole days, rounded up. */
export function dayUsed(calendar: Calendar, unit: LimitUnit, from: BusinessDate, length: number, stopped: number, percent: number): Due {
  if (unit === 'working-days') return asDue(addWorkingDays(calendar, from, Math.ceil((length * percent) / 100) + stopped));
  const all = calendarDaysIn(unit, from, length);
  const date = addCalendarDays(from, Math.ceil((all * percent) / 100) + stopped) as BusinessDate;
  return { date, provisional: isProvisional(calendar, from, date) };
}

/** How many calendar days a length of calendar days or months from a day is. */
export const calendarDaysIn = (unit: Exclude<LimitUnit, 'working-days'>, from: BusinessDate, length: number): number => (unit === 'months' ? calendarDaysBetween(from, addMonths(from, length)) : length);

const asDue = (answer: { readonly date: string; readonly provisional: boolean }): Due => ({
  date: answer.date as BusinessDate,
  provisional: answer.provisional,
});
