import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { addWorkingDays, workingDayBefore, type Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';

/** The moment of a time of day (`HH:MM`, China) on a day. */
export const clockAt = (day: string, time: string): Instant => new Date(`${day}T${time}:00+08:00`).toISOString() as Instant;

export const minutesFrom = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant;

/** `n` working days on from a day, or back when negative; 0 is the day itself. */
export function workingDaysFrom(calendar: Calendar, day: BusinessDate, n: number): BusinessDate {
  if (n === 0) return day;
  return (n > 0 ? addWorkingDays(calendar, day, n) : workingDayBefore(calendar, day, -n)).date as BusinessDate;
}

export const calendarDaysFrom = (day: BusinessDate, n: number): BusinessDate => addCalendarDays(day, n) as BusinessDate;
