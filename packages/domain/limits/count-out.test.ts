import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCalendarDays, dateOfDay } from '@jiedian/engines/calendar/civil-date.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Account } from '../kernel/turn.ts';
import type { Instant } from '../kernel/instant.ts';
import type { ClockLimit } from './clock.ts';
import { type CountedRun, countOut } from './count-out.ts';
import type { Segment } from './segment.ts';

const festival = { zh: '春节', en: 'Spring Festival' };
const holidays = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'];
const calendar: Calendar = {
  zone: 'Asia/Shanghai',
  days: { ...Object.fromEntries(holidays.map((date) => [date, 'rest' as const])), '2026-02-14': 'work' },
  names: { ...Object.fromEntries(holidays.map((date) => [date, festival])), '2026-02-14': { zh: '春节调休上班', en: 'Make-up working day (Spring Festival)' } },
  publishedYears: [2026],
};
const at = (date: string): Instant => `${date}T02:00:00.000Z` as Instant;
const limit = (days: number, unit: ClockLimit['unit'] = 'working-days'): ClockLimit => ({ days, unit, stoppedBy: ['customer'] });
const stint = (account: Account, from: string, to?: string): Segment => ({ account, from: at(from), ...(to === undefined ? {} : { to: at(to) }) });
const shown = ({ is, from, to, first, last, name, account }: CountedRun): string =>
  [is, from === to ? from.slice(5) : `${from.slice(5)}–${to.slice(5)}`, first === null ? '' : first === last ? `#${first}` : `#${first}–${String(last)}`, name?.zh ?? '', account ?? ''].filter((part) => part !== '').join(' ');
const told = (segments: readonly Segment[], of: ClockLimit, now: string): readonly string[] => countOut({ segments, limit: of, calendar, now: at(now) }).runs.map(shown);

describe('every day until the due day', () => {
  it('names the holidays and the make-up day of Spring Festival', () => {
    expect(told([stint('utility', '2026-02-12')], limit(4), '2026-02-13')).toEqual([
      'start 02-12', 'counted 02-13 #1', 'counted 02-14 #2 春节调休上班', 'rest 02-15 周末', 'rest 02-16–02-20 春节', 'rest 02-21–02-22 周末', 'rest 02-23 春节', 'counted 02-24–02-25 #3–4',
    ]);
  });

  it('leaves out what the customer bore, and stands still with him', () => {
    const segments = [stint('utility', '2026-03-02', '2026-03-04'), stint('customer', '2026-03-04', '2026-03-06'), stint('utility', '2026-03-06')];
    expect(told(segments, limit(4), '2026-03-06')).toEqual(['start 03-02', 'counted 03-03–03-04 #1–2', 'stopped 03-05–03-06 customer', 'rest 03-07–03-08 周末', 'counted 03-09–03-10 #3–4']);
    expect(told(segments.slice(0, 2).map(({ account, from, to }) => (account === 'customer' ? { account, from } : { account, from, ...(to ? { to } : {}) })), limit(4), '2026-03-09')).toEqual([
      'start 03-02', 'counted 03-03–03-04 #1–2', 'stopped 03-05–03-06 customer', 'rest 03-07–03-08 周末', 'stopped 03-09 customer',
    ]);
  });

  it('rolls calendar days on to a working day (民法典 203)', () => {
    expect(told([stint('utility', '2026-02-10')], limit(7, 'calendar-days'), '2026-02-11').slice(-3)).toEqual(['over 02-21–02-22 周末', 'over 02-23 春节', 'over 02-24']);
    expect(told([stint('utility', '2026-01-31')], limit(1, 'months'), '2026-02-01').slice(-3)).toEqual(['counted 02-28 #28 周末', 'over 03-01 周末', 'over 03-02']);
  });

  it('marks what is provisional', () => {
    expect(countOut({ segments: [stint('utility', '2026-12-30')], limit: limit(2), calendar, now: at('2026-12-30') }).runs.map(({ from, provisional }) => [from, provisional])).toEqual([['2026-12-30', false], ['2026-12-31', false], ['2027-01-01', true]]);
  });
});

it('always adds up to the limit, on the very day of the clock, without a gap', () => {
  const step = fc.record({ days: fc.nat(9), account: fc.constantFrom<Account>('utility', 'customer', 'third-party') });
  fc.assert(fc.property(fc.integer({ min: 20_455, max: 20_700 }).map(dateOfDay), fc.array(step, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 30 }), fc.constantFrom<ClockLimit['unit']>('working-days', 'calendar-days'), (begun, steps, days, unit) => {
    let date = begun;
    const segments = steps.map(({ account, days: length }, index): Segment => {
      const from = date;
      date = addCalendarDays(date, length);
      return stint(account, from, index === steps.length - 1 ? undefined : date);
    });
    const { clock, runs } = countOut({ segments, limit: limit(days, unit), calendar, now: at(date) });
    if (clock.state === 'not-begun') return void expect(runs).toEqual([]);
    expect(runs[0]?.from).toBe(clock.startedOn);
    for (const [index, { from }] of runs.entries()) if (index > 0) expect(from).toBe(addCalendarDays(runs[index - 1]?.to ?? '', 1));
    if (clock.due === null) return void expect(clock.state).toBe('stopped');
    expect(runs.at(-1)?.to).toBe(clock.due.date);
    expect(Math.max(...runs.map(({ last }) => last ?? 0))).toBe(days);
  }));
});
