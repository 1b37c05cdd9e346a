import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../ask/fortnight.ts';
import { addDays } from '../write-dates.ts';
import { axisOver, lastDay, xOfDay, xOfMoment, xOfNoon } from './axis.ts';
import { headMarks } from './head-marks.ts';

const daysOver = (from: string, count: number, off: Readonly<Record<string, string | null>> = {}, published = '2026'): readonly CalendarDay[] =>
  Array.from({ length: count }, (_, i) => addDays(from, i)).map((date) => {
    const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const name = off[date];
    return { date, working: name === undefined ? !weekend : name === '班', name: name ? { zh: name, en: name } : null, provisional: !date.startsWith(published) };
  });
const zh = (text: { readonly zh: string }) => text.zh;

describe('the axis', () => {
  it('begins on a Monday, holds every day, and fits some 26 weeks into the room', () => {
    const axis = axisOver(['2026-09-03', '2026-12-04', '2026-10-09'], 1028);
    expect(axis.from).toBe('2026-08-31');
    expect(lastDay(axis) > '2026-12-14').toBe(true);
    expect(axis.width).toBe(1028);
    expect(axis.dayWidth).toBeGreaterThan(8);
    expect(axisOver(['2026-08-28', '2027-02-03'], 1028).width).toBe(1028);
  });
  it('is scrolled beyond 26 weeks, and a short case fills the room with days 12 px wide', () => {
    const long = axisOver(['2026-01-05', '2026-12-31'], 1028);
    expect(long.dayWidth).toBeCloseTo(1028 / 182);
    expect(long.width).toBeGreaterThan(1028);
    const short = axisOver(['2026-10-05', '2026-10-09'], 1028);
    expect([short.from, short.dayWidth]).toEqual(['2026-09-28', 12]);
    expect(Math.abs(short.width - 1028)).toBeLessThan(12);
  });
  it('lays moments within their day in the house’s zone, and days after each other', () => {
    const axis = axisOver(['2026-10-05', '2026-12-09'], 1028);
    expect(xOfMoment(axis, '2026-10-08T16:00:00.000Z')).toBeCloseTo(xOfDay(axis, '2026-10-09'));
    expect(xOfMoment(axis, '2026-10-09T04:00:00.000Z')).toBeCloseTo(xOfNoon(axis, '2026-10-09'));
  });
  it('never draws a day thinner than 3 px or wider than 12, whatever the span', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 320, max: 2000 }), (offsets, room) => {
      const dates = offsets.map((offset) => addDays('2026-01-01', offset));
      const axis = axisOver(dates, room);
      expect(axis.dayWidth).toBeGreaterThanOrEqual(3);
      expect(axis.dayWidth).toBeLessThanOrEqual(12);
      for (const date of dates) expect(xOfDay(axis, date) >= 0 && xOfDay(axis, date) + axis.dayWidth < axis.width).toBe(true);
    }));
  });
});

describe('the head', () => {
  const axis = axisOver(['2026-09-14', '2027-01-15', '2026-10-09'], 1028);
  const days = daysOver(axis.from, axis.days, { '2026-09-20': '班', '2026-09-25': '中秋', ...Object.fromEntries(['01', '02', '05', '06', '07'].map((day) => [`2026-10-${day}`, '国庆节'])), '2026-10-10': '班' });
  const head = headMarks(axis, days, '2026-10-09', zh);
  it('names holidays, marks make-up days, and says from where the calendar is not published', () => {
    expect(head.names.map(({ kind, text }) => [kind, text])).toEqual([['make-up', '班'], ['make-up', '班'], ['provisional', '暂定'], ['holiday', '中秋'], ['holiday', '国庆节']]);
    expect(head.shades.filter(({ kind }) => kind === 'holiday').map(({ from, to }) => Math.round((to - from) / axis.dayWidth))).toEqual([3, 7]);
    expect(head.makeUps.map(({ from }) => from)).toEqual([xOfDay(axis, '2026-09-20'), xOfDay(axis, '2026-10-10')]);
  });
  it('writes months with the year where it changes, and Mondays except beside today’s flag', () => {
    expect(head.months.map(({ text }) => text)).toEqual(['9 月', '10 月', '11 月', '12 月', '2027 年 1 月', '2 月'].slice(0, head.months.length));
    expect(head.flag?.text).toBe('今天 10-09');
    expect(head.mondays.map(({ text }) => text)).not.toContain('10-12');
    expect(head.mondays.map(({ text }) => text)).toContain('10-19');
  });
  it('lets no two words of a row touch, at any width and in both languages', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 14, max: 400 }), fc.integer({ min: 320, max: 1400 }), fc.boolean(), (begin, span, room, english) => {
      const from = addDays('2026-01-01', begin);
      const laid = axisOver([from, addDays(from, span)], room);
      const marks = headMarks(laid, daysOver(laid.from, laid.days, { '2026-05-01': '劳动节', '2026-05-04': '劳动节', '2026-05-09': '班', '2026-06-19': '端午节', '2026-10-01': '国庆节', '2026-10-10': '班' }), addDays(from, 7), english ? ({ en }) => en : zh);
      for (const row of [marks.months, marks.names, [...marks.mondays, ...(marks.flag ? [marks.flag] : [])]]) {
        const sorted = row.toSorted((a, b) => a.from - b.from);
        for (const [i, word] of sorted.entries()) if (i > 0) expect(word.from).toBeGreaterThanOrEqual(sorted[i - 1]?.to ?? 0);
      }
    }));
  });
});
