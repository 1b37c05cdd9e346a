import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../ask/fortnight.ts';
import { addDays } from '../../parts/write-dates.ts';
import { Agenda } from './Agenda.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { addMonths, dayAfterKey, spanOf, weeksOf } from './month-days.ts';
import { readDeadlineFilter } from './read-deadline-filter.ts';

afterEach(cleanup);
const named: Readonly<Record<string, Partial<CalendarDay>>> = { '2026-10-07': { working: false, name: { zh: '国庆节', en: 'National Day' } }, '2026-10-10': { working: true, name: { zh: '国庆节', en: 'National Day' } } };
const daysOf = (from: string, to: string): readonly CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push({ date, working: ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()), name: null, provisional: date.startsWith('2027'), ...named[date] });
  return days;
};
const due = [{ date: '2026-10-08', count: 2, amber: 0, state: 'late' as const, provisional: false }, { date: '2026-10-12', count: 3, amber: 1, state: 'amber' as const, provisional: false }];

describe('the days of a page', () => {
  it('are whole weeks round a month, or one week, across years too', () => {
    expect([spanOf('2026-10-09', 'month'), spanOf('2026-02-14', 'month'), spanOf('2027-01-01', 'week')]).toEqual([{ from: '2026-09-28', to: '2026-11-01' }, { from: '2026-01-26', to: '2026-03-01' }, { from: '2026-12-28', to: '2027-01-03' }]);
  });
  it('are led through by keys; a shorter month ends at its last day', () => {
    expect(['ArrowLeft', 'ArrowDown', 'PageDown', 'Home', 'End', 'a'].map((key) => dayAfterKey('2026-10-31', key, 'month'))).toEqual(['2026-10-30', '2026-11-07', '2026-11-30', '2026-10-26', '2026-11-01', null]);
    expect([dayAfterKey('2026-10-31', 'PageUp', 'week'), addMonths('2026-12-31', 2), addMonths('2026-01-15', -1)]).toEqual(['2026-10-24', '2027-02-28', '2025-12-15']);
  });
  it('are read from the address with care', () => {
    expect(readDeadlineFilter({ view: 'week', day: '2026-02-30', of: 'unit', unit: 'x' })).toEqual({ view: 'week', of: 'unit' });
  });
});

function Shown() {
  const [day, choose] = useState('2026-10-09');
  const { from, to } = spanOf(day, 'month');
  return createElement(MonthGrid, { name: '十月', weeks: weeksOf(daysOf(from, to), due, day, 'month'), day, today: '2026-10-09', view: 'month', choose });
}

it('shows counts with their light, holidays, 调休 and today; the cursor goes from day to day', async () => {
  const user = userEvent.setup();
  render(createElement(Shown));
  const cell = (date: string) => document.querySelector<HTMLElement>(`[data-day="${date}"]`);
  expect([cell('2026-10-08')?.textContent, cell('2026-10-12')?.textContent]).toEqual(['810 月 8 日超期 2 件', '1210 月 12 日到期 3 件其中预警 1']);
  expect([cell('2026-10-07')?.textContent, cell('2026-10-10')?.textContent, cell('2026-10-09')?.textContent]).toEqual([expect.stringContaining('国庆节'), expect.stringContaining('班'), expect.stringContaining('今天')]);
  await user.tab();
  expect(document.activeElement).toBe(cell('2026-10-09'));
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(cell('2026-10-17'));
  await user.keyboard('{PageDown}');
  expect(document.activeElement).toBe(cell('2026-11-17'));
  expect(within(screen.getByRole('grid')).getByRole('gridcell', { selected: true })).toBe(document.activeElement);
});

it('on a phone lists the days that have something, today and the chosen one', () => {
  const { from, to } = spanOf('2026-10-09', 'month');
  render(createElement(Agenda, { cells: weeksOf(daysOf(from, to), due, '2026-10-09', 'month').flat(), day: '2026-10-20', today: '2026-10-09', choose: () => undefined }));
  expect(screen.getAllByRole('button').map((one) => one.querySelector('b')?.textContent)).toEqual(['10 月 8 日', '10 月 9 日', '10 月 12 日', '10 月 20 日']);
});
