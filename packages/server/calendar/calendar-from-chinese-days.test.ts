import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addCalendarDays, dayNumber, weekday } from '@jiedian/engines/calendar/civil-date.ts';
import { isWorkingDay, workingDaysBetween } from '@jiedian/engines/calendar/working-days.ts';
import { calendarFromChineseDays, calendarOf } from './calendar-from-chinese-days.ts';

const table = calendarFromChineseDays();
const calendar = calendarOf(table, 'Asia/Shanghai');
const second = join(import.meta.dirname, '../../../../shared/data/calendar/holiday-cn');

it('publishes 2004–2026 and nothing after', () => {
  expect(calendar.publishedYears).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  expect(table.years.filter((year) => !year.published).map(({ year }) => year)).toEqual([2027, 2028]);
  expect(isWorkingDay(calendar, '2027-10-01').provisional).toBe(true);
});

it('holds exceptions only, each once, in order, with both names', () => {
  const dates = table.rows.map(({ date }) => date);
  expect(dates).toEqual([...new Set(dates)].toSorted());
  expect(table.rows.filter(({ date, kind }) => weekday(dayNumber(date)) < 5 !== (kind === 'rest'))).toEqual([]);
  expect(table.rows.filter(({ nameZh, nameEn }) => !/\p{Script=Han}/u.test(nameZh) || !/^[A-Z]/.test(nameEn))).toEqual([]);
});

it('counts the 248 working days of 2026, with its make-up days', () => {
  expect(workingDaysBetween(calendar, '2025-12-31', '2026-12-31')).toBe(248);
  const makeUp = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
  expect(table.rows.filter(({ year, kind }) => year === 2026 && kind === 'work').map(({ date }) => date)).toEqual(makeUp);
  expect(calendar.names?.['2026-10-10']).toEqual({ zh: '国庆节调休上班', en: 'Make-up working day (National Day)' });
});

type Paper = { readonly days: readonly { readonly date: string; readonly isOffDay: boolean }[] };

describe.skipIf(!existsSync(second))(existsSync(second) ? 'beside holiday-cn' : `SKIPPED: no second source at ${second}`, () => {
  // A year's notice can touch December of the year before: all files are laid over each other.
  // The body of a skipped group is read all the same.
  const papers = Array.from({ length: existsSync(second) ? 20 : 0 }, (_, index) => 2007 + index).map(
    (year) => JSON.parse(readFileSync(join(second, `${year}.json`), 'utf8')) as Paper,
  );
  const off = new Map(papers.flatMap(({ days }) => days).map(({ date, isOffDay }) => [date, isOffDay]));

  it('agrees on every day of 2007–2026', () => {
    let compared = 0;
    for (let date = '2007-01-01'; date <= '2026-12-31'; date = addCalendarDays(date, 1)) {
      const notice = off.get(date);
      const expected = notice === undefined ? weekday(dayNumber(date)) < 5 : !notice;
      expect({ date, ...isWorkingDay(calendar, date) }).toEqual({ date, working: expected, provisional: false });
      compared += 1;
    }
    expect(compared).toBe(7305);
    expect(off.size).toBeGreaterThan(600);
  });
});
