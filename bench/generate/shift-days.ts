import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';

const dates = /(?<![\d-])20\d\d-\d\d-\d\d(?!\d)/g;

/** The same value with every day and instant in it moved by whole weeks, so that working days mostly stay working days. */
export function shiftWeeks<T>(value: T, weeks: number, known = new Map<string, string>()): T {
  if (weeks === 0) return value;
  return JSON.parse(JSON.stringify(value).replace(dates, (day) => {
    const shifted = known.get(day) ?? addCalendarDays(day, weeks * 7);
    known.set(day, shifted);
    return shifted;
  })) as T;
}
