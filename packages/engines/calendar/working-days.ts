import { type CivilDate, dateOfDay, dayNumber, weekday } from './civil-date.ts';

/** What differs from Monday–Friday, and for which years that is known. */
export type Calendar = {
  /** IANA zone in which a day begins and ends. */
  readonly zone: string
  /** Exceptions only: a rest day from Monday to Friday, a make-up working day on a weekend. */
  readonly days: Readonly<Record<CivilDate, 'work' | 'rest'>>
  /** Why a day is an exception. */
  readonly names?: Readonly<Record<CivilDate, { readonly zh: string; readonly en: string }>>
  /** Years whose holidays are known; an answer that needs a day of any other year is provisional. */
  readonly publishedYears: readonly number[] | 'all'
  /** Whether Monday … Sunday are working days. Absent: Monday to Friday are. */
  readonly week?: readonly boolean[]
}

export type DayAnswer = { readonly working: boolean; readonly provisional: boolean }
export type DateAnswer = { readonly date: CivilDate; readonly provisional: boolean }

/** Far above any limit (27 years of working days); keeps a mistyped number from counting for minutes. */
export const MOST_WORKING_DAYS = 10_000;

export function isWorkingDay(calendar: Calendar, date: CivilDate): DayAnswer {
  return { working: worksIn(calendar)(dayNumber(date)), provisional: !isPublished(calendar, date) };
}

/**
 * The `n`-th working day after `from`; `from` itself is not counted (民法典 201). `n` = 0 gives `from` itself
 * or the next working day (民法典 203). Provisional when any day looked at lies in a year not yet published.
 * Throws a RangeError for a broken date, an `n` that is no whole number from 0 to {@link MOST_WORKING_DAYS},
 * or a result after 9999.
 */
export function addWorkingDays(calendar: Calendar, from: CivilDate, n: number): DateAnswer {
  if (!Number.isInteger(n) || n < 0 || n > MOST_WORKING_DAYS) throw new RangeError(`not a number of working days: ${n}`);
  if (calendar.week?.includes(true) === false) throw new RangeError('a week without a working day');
  const works = worksIn(calendar);
  const first = dayNumber(from);
  let day = n === 0 ? first : first + 1;
  for (let left = n === 0 ? 1 : n; ; day += 1) {
    if (works(day)) left -= 1;
    if (left === 0) break;
  }
  return { date: dateOfDay(day), provisional: unpublished(calendar, n === 0 ? first : first + 1, day) };
}

/** Working days after `from` up to and including `to`; negative, mirrored, when `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const [low, high] = first <= last ? [first, last] : [last, first];
  const works = worksIn(calendar);
  let count = 0;
  for (let day = low + 1; day <= high; day += 1) if (works(day)) count += 1;
  return first <= last || count === 0 ? count : -count;
}

/** The `n`-th working day before `date`, the last one without `n`. Throws a RangeError as {@link addWorkingDays} does, and before the year 1. */
export function workingDayBefore(calendar: Calendar, date: CivilDate, n = 1): DateAnswer {
  if (!Number.isInteger(n) || n < 1 || n > MOST_WORKING_DAYS) throw new RangeError(`not a number of working days: ${n}`);
  if (calendar.week?.includes(true) === false) throw new RangeError('a week without a working day');
  const works = worksIn(calendar);
  const end = dayNumber(date) - 1;
  let day = end;
  for (let left = n; ; day -= 1) {
    if (works(day)) left -= 1;
    if (left === 0) break;
  }
  return { date: dateOfDay(day), provisional: unpublished(calendar, day, end) };
}

/** Whether any day from `from` to `to` lies in a year whose holidays are not known. */
export function isProvisional(calendar: Calendar, from: CivilDate, to: CivilDate): boolean {
  return unpublished(calendar, dayNumber(from), dayNumber(to));
}

// Clocks ask for the same calendar's days millions of times; writing each day as text would be nearly all of the cost.
const worksByCalendar = new WeakMap<Calendar, (day: number) => boolean>();

function worksIn(calendar: Calendar): (day: number) => boolean {
  const known = worksByCalendar.get(calendar);
  if (known !== undefined) return known;
  const exceptions = new Map(Object.entries(calendar.days).map(([date, kind]) => [dayNumber(date), kind === 'work']));
  const { week = [true, true, true, true, true, false, false] } = calendar;
  const works = (day: number): boolean => exceptions.get(day) ?? week[weekday(day)] === true;
  worksByCalendar.set(calendar, works);
  return works;
}

function isPublished(calendar: Calendar, date: CivilDate): boolean {
  return calendar.publishedYears === 'all' || calendar.publishedYears.includes(Number(date.slice(0, 4)));
}

function unpublished(calendar: Calendar, from: number, to: number): boolean {
  if (calendar.publishedYears === 'all') return false;
  const [first, last] = [Number(dateOfDay(from).slice(0, 4)), Number(dateOfDay(to).slice(0, 4))];
  for (let year = first; year <= last; year += 1) if (!calendar.publishedYears.includes(year)) return true;
  return false;
}
