import { remembered } from './remembered.ts';

/** A day of the Gregorian calendar as `YYYY-MM-DD`, years 0001–9999. Ordinary string comparison orders it. */
export type CivilDate = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;

/** The date if `text` is a day that exists, else null (`2027-02-29`, `2027-1-5`, `0000-01-01` are refused). */
export function parseDate(text: string): CivilDate | null {
  const [year, month, day] = parts(text);
  return exists(year, month, day) ? text : null;
}

const exists = (year: number, month: number, day: number): boolean => year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days since 1970-01-01; throws a RangeError for a day that does not exist (callers parse first). */
export const dayNumber: (date: CivilDate) => number = remembered(20_000, (date: CivilDate) => {
  const [y, month, day] = parts(date);
  if (!exists(y, month, day)) throw new RangeError(`not a day: ${date}`);
  // Howard Hinnant's days_from_civil: the year begins in March, so that the leap day comes last.
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
});

/** The date of a day number; throws a RangeError outside the years 0001–9999. */
export const dateOfDay: (day: number) => CivilDate = remembered(20_000, (day: number) => {
  if (!Number.isSafeInteger(day) || day < FIRST_DAY || day > LAST_DAY) throw new RangeError(`outside the years 0001–9999: day ${day}`);
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
});

/** `days` may be negative. */
export function addCalendarDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function calendarDaysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day of the month, or the month's last day where there is none (民法典 202). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  dayNumber(date);
  const [year, month, day] = parts(date);
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (newYear < 1 || newYear > 9999) throw new RangeError(`outside the years 0001–9999: ${date} and ${months} months`);
  return written(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function parts(text: string): readonly [number, number, number] {
  const match = SHAPE.exec(text);
  return match === null ? [0, 0, 0] : [Number(match[1]), Number(match[2]), Number(match[3])];
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

function written(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
