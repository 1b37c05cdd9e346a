import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { dayNumber, weekday } from '@jiedian/engines/calendar/civil-date.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';

/** A day that differs from Monday–Friday, as it stands in the dated table. */
export type CalendarDayRow = {
  readonly date: BusinessDate;
  readonly kind: 'work' | 'rest';
  readonly nameZh: string;
  readonly nameEn: string;
  readonly year: number;
};

/** Whether the State Council's notice for the year is known. A year without a row is not published. */
export type CalendarYearRow = { readonly year: number; readonly published: boolean };

export type CalendarTable = { readonly rows: readonly CalendarDayRow[]; readonly years: readonly CalendarYearRow[] };

/** Years shown ahead as not published, so that whoever keeps the calendar sees what is to come. */
const YEARS_AHEAD = 2;

/**
 * The rest days and make-up working days of 2004–2026 from npm `chinese-days` (MIT), exceptions only. The package answers for any
 * year and calls 2027-10-01 a workday; here a year counts as published only when the package holds a notice for it.
 */
export function calendarFromChineseDays(): CalendarTable {
  const rest = Object.entries(published.holidays).map(([date, name]) => row(date, 'rest', name));
  const work = Object.entries(published.workdays).map(([date, name]) => row(date, 'work', name));
  // A year counts by its own New Year's Day: late-December days of an earlier notice do not publish the year before.
  const years = rest.filter(({ date }) => date.endsWith('-01-01')).map(({ year }) => year).toSorted((a, b) => a - b);
  const last = years.at(-1) ?? 0;
  return {
    rows: [...rest, ...work].filter(isException).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    years: [
      ...years.map((year) => ({ year, published: true })),
      ...Array.from({ length: YEARS_AHEAD }, (_, index) => ({ year: last + 1 + index, published: false })),
    ],
  };
}

/** What the engine counts with, from the table's rows. */
export function calendarOf(table: CalendarTable, zone: string): Calendar & { readonly publishedYears: readonly number[] } {
  return {
    zone,
    days: Object.fromEntries(table.rows.map(({ date, kind }) => [date, kind])),
    names: Object.fromEntries(table.rows.map(({ date, nameZh, nameEn }) => [date, { zh: nameZh, en: nameEn }])),
    publishedYears: table.years.filter((year) => year.published).map(({ year }) => year),
  };
}

// The package writes "National Day,国庆节,3".
function row(date: string, kind: 'work' | 'rest', name: string): CalendarDayRow {
  const [en = '', zh = ''] = name.split(',');
  return {
    date: date as BusinessDate,
    kind,
    nameZh: kind === 'rest' ? zh : `${zh}调休上班`,
    nameEn: kind === 'rest' ? en : `Make-up working day (${en})`,
    year: Number(date.slice(0, 4)),
  };
}

const isException = ({ date, kind }: CalendarDayRow): boolean => weekday(dayNumber(date)) < 5 === (kind === 'rest');
