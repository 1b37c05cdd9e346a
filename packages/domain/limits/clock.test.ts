import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from '@jiedian/engines/calendar/civil-date.ts';
import { type Calendar, addWorkingDays, workingDaysBetween } from '@jiedian/engines/calendar/working-days.ts';
import type { Account } from '../kernel/turn.ts';
import type { Instant } from '../kernel/instant.ts';
import { type ClockLimit, clockOf } from './clock.ts';
import type { Segment } from './segment.ts';

const calendar: Calendar = {
  zone: 'Asia/Shanghai',
  days: { '2026-10-01': 'rest', '2026-10-02': 'rest', '2026-10-05': 'rest', '2026-10-06': 'rest', '2026-10-07': 'rest', '2026-10-10': 'work' },
  publishedYears: [2025, 2026],
};
const at = (date: string, time = '02:00'): Instant => `${date}T${time}:00.000Z` as Instant;
const limit = (days: number): ClockLimit => ({ days, unit: 'working-days', stoppedBy: ['customer'] });
const stint = (account: Account, from: string, to?: string): Segment => ({ account, from: at(from), ...(to === undefined ? {} : { to: at(to) }) });
const seen = (segments: readonly Segment[], days: number, now: string) => clockOf({ segments, limit: limit(days), calendar, now: at(now) });

describe('one stretch of the utility’s own time', () => {
  it('does not count the first day, and is late from the day after the due day (民法典 201)', () => {
    const open = [stint('utility', '2026-11-23')];
    expect(seen(open, 3, '2026-11-23')).toMatchObject({ light: 'ok', used: 0, left: 3, due: { date: '2026-11-26', provisional: false }, amberOn: '2026-11-25' });
    expect(seen(open, 3, '2026-11-25').light).toBe('amber');
    expect(seen(open, 3, '2026-11-26')).toMatchObject({ light: 'amber', used: 3, left: 0 });
    expect(seen(open, 3, '2026-11-27')).toMatchObject({ light: 'late', used: 4, left: -1, due: { date: '2026-11-26' } });
  });

  it('is late at midnight of the zone, not of UTC', () => {
    const open = [stint('utility', '2026-11-23')];
    expect(clockOf({ segments: open, limit: limit(1), calendar, now: at('2026-11-24', '15:59') }).light).toBe('amber');
    expect(clockOf({ segments: open, limit: limit(1), calendar, now: at('2026-11-24', '16:00') }).light).toBe('late');
  });

  it('warns on the working day before a short limit ends, at 80 % of a long one', () => {
    expect(seen([stint('utility', '2026-09-30')], 1, '2026-09-30')).toMatchObject({ light: 'amber', due: { date: '2026-10-08' }, amberOn: '2026-09-30' });
    expect(seen([stint('utility', '2026-11-02')], 20, '2026-11-02')).toMatchObject({ due: { date: '2026-11-30' }, amberOn: '2026-11-24' });
  });

  it('says provisional where the year is not published', () => {
    expect(seen([stint('utility', '2026-12-30')], 2, '2026-12-30').due).toEqual({ date: '2027-01-01', provisional: true });
  });

  it('keeps its light when it ends', () => {
    expect(seen([stint('utility', '2026-11-23', '2026-11-26')], 3, '2027-06-01')).toMatchObject({ state: 'ended', light: 'ok', left: 0, endedOn: '2026-11-26' });
    expect(seen([stint('utility', '2026-11-23', '2026-11-27')], 3, '2027-06-01')).toMatchObject({ state: 'ended', light: 'late', left: -1 });
  });
});

describe('stops', () => {
  it('stands still without a due day while it is the customer’s turn', () => {
    const stopped = [stint('utility', '2026-11-02', '2026-11-04'), stint('customer', '2026-11-04')];
    expect(seen(stopped, 5, '2026-11-20')).toMatchObject({ state: 'stopped', light: 'none', used: 2, left: 3, due: null, amberOn: null, customerDays: 12 });
  });

  it('never makes a late clock green', () => {
    const late = [stint('utility', '2026-11-02', '2026-11-06'), stint('customer', '2026-11-06', '2026-11-20'), stint('utility', '2026-11-20')];
    expect(seen(late.slice(0, 2), 3, '2026-11-18')).toMatchObject({ light: 'late', left: -1, due: { date: '2026-11-05' } });
    expect(seen(late, 3, '2026-11-20')).toMatchObject({ light: 'late', used: 4, due: { date: '2026-11-05' } });
  });

  it('is stopped by a third party only where the rule says so', () => {
    const segments = [stint('utility', '2026-11-02', '2026-11-03'), stint('third-party', '2026-11-03', '2026-11-05'), stint('utility', '2026-11-05')];
    expect(seen(segments, 5, '2026-11-05')).toMatchObject({ used: 3, thirdPartyDays: 2, due: { date: '2026-11-09' } });
    const stoppedByAll: ClockLimit = { days: 5, unit: 'working-days', stoppedBy: ['customer', 'third-party'] };
    expect(clockOf({ segments, limit: stoppedByAll, calendar, now: at('2026-11-05') })).toMatchObject({ used: 1, due: { date: '2026-11-11' } });
  });

  it('counts 0 for a stop that begins and ends on one day', () => {
    const back = [
      { account: 'utility', from: at('2026-11-02'), to: at('2026-11-03', '01:00') },
      { account: 'customer', from: at('2026-11-03', '01:00'), to: at('2026-11-03', '09:00') },
      { account: 'utility', from: at('2026-11-03', '09:00') },
    ] as const;
    expect(seen(back, 3, '2026-11-03')).toMatchObject({ used: 1, customerDays: 0, due: { date: '2026-11-05' } });
  });

  const start = fc.integer({ min: 20_400, max: 20_800 }).map(dateOfDay);
  const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 25 })), { minLength: 1, maxLength: 5 });

  it('a stop of n working days moves the due day by exactly n', () => {
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 30 }), fc.nat(30), fc.nat(40), (from, days, before, n) => {
      fc.pre(before <= days);
      const stop = addWorkingDays(calendar, from, before).date;
      const go = addWorkingDays(calendar, stop, n).date;
      const plain = seen([stint('utility', from)], days, from).due?.date ?? '';
      const moved = seen([stint('utility', from, stop), stint('customer', stop, go), stint('utility', go)], days, go).due?.date ?? '';
      expect(workingDaysBetween(calendar, plain, moved)).toBe(workingDaysBetween(calendar, stop, go));
    }));
  });

  it('segments add up: run + customer + third party is the whole, and used + left is the limit', () => {
    fc.assert(fc.property(start, lengths, fc.integer({ min: 1, max: 40 }), (from, parts, days) => {
      const segments: Segment[] = [];
      let day = from;
      for (const [index, [run, stand]] of parts.entries()) {
        const stop = addWorkingDays(calendar, day, run).date;
        const go = addWorkingDays(calendar, stop, stand).date;
        segments.push(stint('utility', day, stop), stint(index % 2 === 0 ? 'customer' : 'third-party', stop, go));
        day = go;
      }
      const clock = clockOf({ segments, limit: { ...limit(days), stoppedBy: ['customer', 'third-party'] }, calendar, now: at(day) });
      expect(clock.used + clock.customerDays + clock.thirdPartyDays).toBe(workingDaysBetween(calendar, from, day));
      if (clock.light === 'ok') expect(clock.used + (clock.left ?? 0)).toBe(days);
      expect(clock.light === 'late').toBe(clock.used > days);
    }));
  });
});

it('counts validity in months and moves a last day of rest to the next working day (民法典 202, 203)', () => {
  const year: ClockLimit = { days: 12, unit: 'months', stoppedBy: [] };
  const segments = [stint('customer', '2025-10-03')];
  expect(clockOf({ segments, limit: year, calendar, now: at('2026-10-08') })).toMatchObject({ light: 'amber', due: { date: '2026-10-08', provisional: false }, left: 0 });
  expect(clockOf({ segments, limit: year, calendar, now: at('2026-10-09') }).light).toBe('late');
});

it('has no light without a limit, before it begins, and waits when more is to come', () => {
  expect(clockOf({ segments: [stint('utility', '2026-11-02')], limit: null, calendar, now: at('2026-11-04') })).toMatchObject({ state: 'running', light: 'none', used: 2, left: null, due: null });
  expect(seen([stint('customer', '2026-11-02')], 3, '2026-11-04')).toMatchObject({ state: 'not-begun', light: 'none', used: 0, due: null });
  expect(clockOf({ segments: [stint('utility', '2026-11-02', '2026-11-03')], limit: limit(3), calendar, now: at('2026-11-04'), moreToCome: true }).state).toBe('stopped');
});
