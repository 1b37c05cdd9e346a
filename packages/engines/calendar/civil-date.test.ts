import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCalendarDays, addMonths, calendarDaysBetween, dateOfDay, dayNumber, parseDate, weekday } from './civil-date.ts';

const anyDay = fc.integer({ min: -719162, max: 2932896 });

describe('civil dates', () => {
  it.each(['2027-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-5', '0000-01-01', '2026-11-23T00:00', ' 2026-11-23', '1900-02-29', ''])(
    'refuses %j, which is no day',
    (text) => {
      expect(parseDate(text)).toBeNull();
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );

  it.each(['2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => expect(parseDate(text)).toBe(text));

  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }), (platform) => {
        const date = platform.toISOString().slice(0, 10);
        expect(dayNumber(date)).toBe(Math.floor(platform.getTime() / 86_400_000));
        expect(weekday(dayNumber(date))).toBe((platform.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('goes there and back', () => {
    fc.assert(fc.property(anyDay, (day) => {
      expect(dayNumber(dateOfDay(day))).toBe(day);
    }));
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(addCalendarDays(dateOfDay(a), b - a)).toBe(dateOfDay(b));
      expect(calendarDaysBetween(dateOfDay(a), dateOfDay(b))).toBe(b - a);
    }));
  });

  it('keeps the day of the month, or takes its last day (民法典 202)', () => {
    expect(addMonths('2026-11-23', 12)).toBe('2027-11-23');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('stops at the ends of the calendar', () => {
    expect(() => addCalendarDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
  });
});
