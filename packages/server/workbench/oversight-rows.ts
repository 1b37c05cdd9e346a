import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { type Calendar, isWorkingDay, workingDayBefore } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import { clockOf } from '@jiedian/domain/limits/clock.ts';
import type { Segment } from '@jiedian/domain/limits/segment.ts';
import type { ToldRow } from './told-row.ts';

/** A row of last-day.sql: a step with a limit that a suspension stopped. */
export type StoppedRow = Pick<ToldRow, 'id' | 'number' | 'about' | 'what' | 'who'> & { readonly at: Instant; readonly limitDays: number; readonly segments: readonly Segment[] };

/** Those that were stopped on the last day of their limit, or after it: the day is the limit's when as many days were used as it has. */
export function onTheLastDay(rows: readonly StoppedRow[], calendar: Calendar): readonly ToldRow[] {
  const found = rows.filter(({ at, limitDays, segments }) => usedBefore(segments, at, calendar) >= limitDays);
  return found.map(({ id, number, about, what, who, at, limitDays }) => ({ list: 'last-day', kind: 'case', id, number, about, what, who: who ?? null, at, n: limitDays, total: found.length }));
}

const usedBefore = (segments: readonly Segment[], at: Instant, calendar: Calendar): number =>
  clockOf({ segments: segments.filter(({ from, suspended }) => from < at && suspended !== true).map((one) => (one.to === undefined || one.to > at ? { ...one, to: at } : one)), limit: null, calendar, now: at }).used;

/** The month before the one of this day, and the first of its last `days` working days. */
export function monthBefore(today: BusinessDate, days: number, calendar: Calendar): { readonly from: string; readonly last: string; readonly to: string; readonly workingDays: number } {
  const to = `${today.slice(0, 7)}-01`;
  const from = `${addCalendarDays(to, -1).slice(0, 7)}-01`;
  let workingDays = 0;
  for (let day = from; day < to; day = addCalendarDays(day, 1)) if (isWorkingDay(calendar, day).working) workingDays += 1;
  return { from, last: workingDayBefore(calendar, to, days).date, to, workingDays };
}

/** A row of month-end.sql. */
export type MonthRow = { readonly id: string; readonly nameZh: string; readonly nameEn: string; readonly n: number; readonly burst: number };

/** Units where the last `days` working days of the month before brought more than `percent` of their even share of the replies, and more than one. */
export function monthEndRows(rows: readonly MonthRow[], today: BusinessDate, calendar: Calendar, { days, percent }: { readonly days: number; readonly percent: number }): readonly ToldRow[] {
  const even = days / monthBefore(today, days, calendar).workingDays;
  const bunched = rows.filter(({ n, burst }) => burst > 1 && burst > (percent / 100) * even * n).toSorted((a, b) => b.burst / b.n - a.burst / a.n);
  return bunched.map(({ nameZh, nameEn, n, burst, id }) => ({ list: 'month-end', kind: 'case', id: null, number: null, about: null, what: null, unit: { zh: nameZh, en: nameEn }, n: burst, late: n, personId: id, total: bunched.length }));
}
