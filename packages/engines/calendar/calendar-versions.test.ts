import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AmendedDay, amendedYear, calendarKnownAt, firstDifference, withClosures } from './calendar-versions.ts';
import { addCalendarDays } from './civil-date.ts';
import { type Calendar, addWorkingDays, isWorkingDay } from './working-days.ts';

const newYear = { zh: '元旦', en: 'New Year' };
const shipped: Calendar = { zone: 'Asia/Shanghai', days: { '2026-10-01': 'rest' }, names: { '2026-10-01': { zh: '国庆节', en: 'National Day' } }, publishedYears: [2026] };
const days: readonly AmendedDay[] = [
  { date: '2026-12-27', kind: 'work', name: newYear }, { date: '2027-01-01', kind: 'rest', name: newYear }, { date: '2027-01-02', kind: 'rest', name: newYear },
];
const published = amendedYear(shipped, 2027, days);

describe('a year that becomes known', () => {
  it('adds its days and those beside it, and is provisional no more', () => {
    expect(published.days).toEqual({ '2026-10-01': 'rest', '2026-12-27': 'work', '2027-01-01': 'rest' });
    expect(addWorkingDays(shipped, '2026-12-31', 1)).toEqual({ date: '2027-01-01', provisional: true });
    expect(addWorkingDays(published, '2026-12-31', 1)).toEqual({ date: '2027-01-04', provisional: false });
  });

  it('takes the place of what was said of the year before', () => {
    const amended = amendedYear(published, 2027, [{ date: '2027-01-04', kind: 'rest', name: newYear }]);
    expect(amended.days).toEqual({ '2026-10-01': 'rest', '2026-12-27': 'work', '2027-01-04': 'rest' });
    expect(amended.publishedYears).toEqual([2026, 2027]);
    expect(amended.names).not.toHaveProperty('2027-01-01');
  });

  it('is first seen on the first day that differs', () => {
    expect(firstDifference(shipped, published)).toBe('2026-12-27');
    expect(firstDifference(published, amendedYear(published, 2027, days))).toBeNull();
    expect(firstDifference(shipped, { ...shipped, publishedYears: [2026, 2027] })).toBe('2027-01-01');
  });
});

it('what was known at a moment is the last that had become known', () => {
  const versions = [{ name: 'b', knownFrom: '2026-11-20T00:00:00.000Z', calendar: published }, { name: 'a', knownFrom: null, calendar: shipped }];
  expect(calendarKnownAt(versions, '2026-11-20T00:00:00.000Z').name).toBe('a');
  expect(calendarKnownAt(versions, '2026-11-20T00:00:00.001Z').name).toBe('b');
  expect(() => calendarKnownAt([], '2026-11-20T00:00:00.000Z')).toThrow(RangeError);
});

it('a closure is no working day and says why; a holiday stays what it is', () => {
  const shut = withClosures(shipped, [{ date: '2026-10-01', name: newYear }, { date: '2026-11-02', name: { zh: '搬迁', en: 'Moving house' } }]);
  expect(isWorkingDay(shut, '2026-11-02').working).toBe(false);
  expect(shut.names).toMatchObject({ '2026-10-01': { zh: '国庆节' }, '2026-11-02': { zh: '搬迁' } });
});

describe('for any amendment', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((n) => addCalendarDays('2027-01-01', n));
  const amendment = fc.uniqueArray(fc.record({ date: day, kind: fc.constantFrom('work' as const, 'rest' as const), name: fc.constant(newYear) }), { selector: ({ date }) => date, maxLength: 30 });
  const start = fc.integer({ min: 0, max: 300 }).map((n) => addCalendarDays('2026-06-01', n));

  it('saying it twice changes nothing more, and nothing before the first difference moves', () => {
    fc.assert(fc.property(amendment, start, fc.integer({ min: 0, max: 60 }), (told, from, n) => {
      const after = amendedYear(shipped, 2027, told);
      expect(amendedYear(after, 2027, told)).toEqual(after);
      const first = firstDifference(shipped, after);
      const before = addWorkingDays(shipped, from, n);
      if (first !== null && before.date < first) expect(addWorkingDays(after, from, n)).toEqual(before);
    }));
  });

  it('a later start is never due earlier, and a day more at rest makes nothing due earlier', () => {
    fc.assert(fc.property(amendment, start, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), day, (told, from, n, later, shut) => {
      const after = amendedYear(shipped, 2027, told);
      const due = addWorkingDays(after, from, n).date;
      expect(addWorkingDays(after, addCalendarDays(from, later), n).date >= due).toBe(true);
      expect(addWorkingDays(withClosures(after, [{ date: shut, name: newYear }]), from, n).date >= due).toBe(true);
    }));
  });
});
