import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCalendarDays, dateOfDay } from './civil-date.ts';
import { type Calendar, addWorkingDays, isProvisional, isWorkingDay, workingDayBefore, workingDaysBetween } from './working-days.ts';

const autumn2026: Calendar = {
  zone: 'Asia/Shanghai',
  days: {
    '2026-09-20': 'work', '2026-09-25': 'rest', '2026-10-10': 'work',
    '2026-10-01': 'rest', '2026-10-02': 'rest', '2026-10-05': 'rest', '2026-10-06': 'rest', '2026-10-07': 'rest',
  },
  publishedYears: [2025, 2026],
};

const day = fc.integer({ min: 20_000, max: 21_500 }).map(dateOfDay);
const someCalendar: fc.Arbitrary<Calendar> = fc
  .tuple(fc.dictionary(day, fc.constantFrom('work' as const, 'rest' as const), { maxKeys: 60 }), fc.subarray([2025, 2026, 2027]))
  .map(([days, publishedYears]) => ({ zone: 'Asia/Shanghai', days, publishedYears }));
const few = fc.integer({ min: 0, max: 90 });

describe('addWorkingDays', () => {
  it.each([
    ['2026-09-30', 0, '2026-09-30'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-01', 0, '2026-10-08'],
    ['2026-10-08', 2, '2026-10-10'],
    ['2026-10-09', 1, '2026-10-10'],
    ['2026-10-10', 1, '2026-10-12'],
    ['2026-09-18', 1, '2026-09-20'],
  ])('from %s, %i working days end on %s', (from, n, date) => {
    expect(addWorkingDays(autumn2026, from, n)).toEqual({ date, provisional: false });
  });

  it('never takes an unpublished year for Monday to Friday without saying so', () => {
    expect(addWorkingDays(autumn2026, '2026-12-31', 1)).toEqual({ date: '2027-01-01', provisional: true });
    expect(addWorkingDays(autumn2026, '2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false });
    expect(isWorkingDay(autumn2026, '2027-10-01')).toEqual({ working: true, provisional: true });
    expect(addWorkingDays(autumn2026, '2024-12-31', 1)).toEqual({ date: '2025-01-01', provisional: false });
  });

  it('refuses what is no number of working days', () => {
    for (const n of [-1, 1.5, Number.NaN, 10_001]) expect(() => addWorkingDays(autumn2026, '2026-11-23', n)).toThrow(RangeError);
    expect(() => addWorkingDays(autumn2026, '2026-02-30', 1)).toThrow(RangeError);
  });

  it('ends on a working day, after the start, later for more days', () => {
    fc.assert(fc.property(someCalendar, day, few, (calendar, from, n) => {
      const { date } = addWorkingDays(calendar, from, n);
      expect(isWorkingDay(calendar, date).working).toBe(true);
      expect(date >= from).toBe(true);
      if (n > 0) expect(addWorkingDays(calendar, from, n + 1).date > date).toBe(true);
    }));
  });

  it('adds up: a days and then b days are a + b days', () => {
    fc.assert(fc.property(someCalendar, day, few, few, (calendar, from, a, b) => {
      fc.pre(a > 0);
      expect(addWorkingDays(calendar, addWorkingDays(calendar, from, a).date, b).date).toBe(addWorkingDays(calendar, from, a + b).date);
    }));
  });

  it('is undone by workingDaysBetween', () => {
    fc.assert(fc.property(someCalendar, day, few, (calendar, from, n) => {
      fc.pre(n > 0);
      expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, n).date)).toBe(n);
    }));
  });
});

describe('workingDaysBetween', () => {
  it('adds up over any day between, and is mirrored', () => {
    fc.assert(fc.property(someCalendar, day, day, day, (calendar, a, b, c) => {
      expect(workingDaysBetween(calendar, a, b) + workingDaysBetween(calendar, b, c)).toBe(workingDaysBetween(calendar, a, c));
      expect(workingDaysBetween(calendar, a, a)).toBe(0);
    }));
  });

  it('leaves the first day out and takes the last one in', () => {
    expect(workingDaysBetween(autumn2026, '2026-09-30', '2026-10-08')).toBe(1);
    expect(workingDaysBetween(autumn2026, '2026-10-08', '2026-09-30')).toBe(-1);
  });
});

it('workingDayBefore finds the nearest working day', () => {
  fc.assert(fc.property(someCalendar, day, (calendar, date) => {
    const before = workingDayBefore(calendar, date).date;
    expect(isWorkingDay(calendar, before).working).toBe(true);
    expect(workingDaysBetween(calendar, before, addCalendarDays(date, -1))).toBe(0);
  }));
});

it('isProvisional looks at every year touched', () => {
  expect(isProvisional(autumn2026, '2025-01-01', '2026-12-31')).toBe(false);
  expect(isProvisional(autumn2026, '2026-12-31', '2027-01-01')).toBe(true);
  expect(isProvisional(autumn2026, '2024-12-31', '2025-01-01')).toBe(true);
});
