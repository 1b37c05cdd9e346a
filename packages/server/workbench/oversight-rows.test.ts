import { expect, test } from 'vitest';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import { monthBefore, monthEndRows, onTheLastDay, type StoppedRow } from './oversight-rows.ts';

const calendar: Calendar = { zone: 'Asia/Shanghai', days: {}, publishedYears: 'all' };
const at = (day: string) => `${day}T02:00:00.000Z` as Instant;
const stopped = (more: Partial<StoppedRow>): StoppedRow => ({
  id: 'x', number: 'SQ-1', about: '甲', what: 'scheme-drafting', who: '王', at: at('2026-03-06'), limitDays: 4,
  segments: [{ from: at('2026-03-02'), to: at('2026-03-06'), account: 'utility' }, { from: at('2026-03-06'), account: 'customer', suspended: true }], ...more,
});

test('a suspension on the last day of a limit is told from an earlier one', () => {
  expect(onTheLastDay([stopped({}), stopped({ limitDays: 5 })], calendar)).toMatchObject([{ list: 'last-day', n: 4, total: 1 }]);
});

test('time on the customer’s account before it, and what came after it, do not count', () => {
  const segments = [
    { from: at('2026-03-02'), to: at('2026-03-04'), account: 'customer' as const }, { from: at('2026-03-04'), to: at('2026-03-06'), account: 'utility' as const },
    { from: at('2026-03-06'), to: at('2026-03-10'), account: 'customer' as const, suspended: true as const }, { from: at('2026-03-10'), account: 'utility' as const },
  ];
  expect(onTheLastDay([stopped({ segments })], calendar)).toEqual([]);
  expect(onTheLastDay([stopped({ segments, limitDays: 2 })], calendar)).toHaveLength(1);
});

test('the month before ends with so many working days', () => {
  expect(monthBefore('2026-03-17' as BusinessDate, 3, calendar)).toEqual({ from: '2026-02-01', last: '2026-02-25', to: '2026-03-01', workingDays: 20 });
  expect(monthBefore('2026-01-02' as BusinessDate, 1, calendar)).toMatchObject({ from: '2025-12-01', last: '2025-12-31', to: '2026-01-01' });
});

test('replies bunched at the month’s end: more than so many times their even share, and never a single one', () => {
  const rows = [{ id: 'a', nameZh: '甲', nameEn: 'A', n: 20, burst: 7 }, { id: 'b', nameZh: '乙', nameEn: 'B', n: 20, burst: 5 }, { id: 'c', nameZh: '丙', nameEn: 'C', n: 1, burst: 1 }];
  expect(monthEndRows(rows, '2026-03-17' as BusinessDate, calendar, { days: 3, percent: 200 })).toMatchObject([{ unit: { zh: '甲' }, n: 7, late: 20, personId: 'a' }]);
});
