import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Language } from '@jiedian/domain/kernel/text.ts';
import type { StepState } from '../../ask/shapes.ts';
import { LanguageProvider } from '../language.tsx';
import { addDays } from '../write-dates.ts';
import { axisOver, lastDay } from './axis.ts';
import { barsOf, type Ground } from './bar-of-step.ts';
import { diamondsOf } from './days-known.ts';
import { aStep } from './step.test-support.ts';
import { Timeline } from './Timeline.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const today = '2026-10-09';
const steps: readonly StepState[] = [
  aStep('survey', { name: { zh: '现场勘查', en: 'Site survey' }, openedAt: '2026-09-15T01:00:00Z', closedAt: '2026-09-16T01:00:00Z', usedDays: 1, allowedDays: 2 }),
  aStep('permits', { name: { zh: '手续办理', en: 'Permits' }, track: 'project', state: 'open', openedAt: '2026-09-22T01:00:00Z', dueOn: '2026-09-30', light: { state: 'late', daysLeft: -2, dueOn: '2026-09-30', provisional: false } }),
  aStep('energisation', { name: { zh: '送电', en: 'Energisation' }, state: 'later' }),
];
const dates = ['2026-09-03', today, '2026-12-04'];

function show(language: Language, read: (step: StepState) => void = () => undefined, on: readonly string[] = dates) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const axis = axisOver(on, 1028);
  const items = Array.from({ length: axis.days }, (_, i) => addDays(axis.from, i)).map((date) => ({ date, working: ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()), name: date === '2026-10-01' ? { zh: '国庆节', en: 'National Day' } : null, provisional: date >= '2027' }));
  client.setQueryData(['days', axis.from, lastDay(axis)], { items: items.map((day) => (day.name ? { ...day, working: false } : day)) });
  const lanes = (ground: Ground, provisional: (date: string) => boolean) => [
    { key: 'customer', track: 'customer' as const, name: ground.t({ zh: '客户轨', en: 'Customer track' }), notes: ['贺青禾'], items: barsOf(steps, ground, read) },
    { key: 'day', track: 'none' as const, name: ground.t({ zh: '送电', en: 'Energisation' }), notes: [], items: diamondsOf([{ key: 'wanted', date: '2026-12-04', name: { zh: '客户要求', en: 'Wanted' }, as: 'hollow' }], ground, provisional) },
  ];
  return render(
    <QueryClientProvider client={client}>
      <LanguageProvider first={language}>
        <Timeline title={{ zh: '两轨时间轴', en: 'Timeline of both tracks' }} today={today} dates={on} wanted="2026-12-04" lanes={lanes} told={{ zh: '在办 1 个环节。', en: '1 step under way.' }} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

it('is one picture with a sentence for its name, and a legend of what it shows', () => {
  const { container } = show('zh');
  expect(screen.getByRole('img', { name: /^两轨时间轴：08-31 至 .*。在办 1 个环节。$/ })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['已办', '在办', '超期', '周末', '节假日']);
  expect([...container.querySelectorAll('.tl-label text')].map((text) => text.textContent)).toEqual(['现场勘查', '手续办理　超期 2 个工作日', '客户要求 12-04']);
  expect(container.querySelectorAll('.tl-late, .tl-due')).toHaveLength(3);
  expect([container.querySelectorAll('.tl-today, .tl-wanted, .tl-diamond-hollow').length, container.querySelector('.tl-flag text')?.textContent, container.querySelector('.tl-word-holiday')?.textContent]).toEqual([3, '今天 10-09', '国庆节']);
});

it('speaks English, tells all of a step in its tooltip, and opens its record', async () => {
  const read: string[] = [];
  const { container } = show('en', ({ code }) => read.push(code));
  expect(screen.getByRole('img', { name: /1 step under way/ })).toBeTruthy();
  expect(container.querySelector('[data-step="customer-survey-1"] title')?.textContent).toBe('Site survey, done, 09-15 to 09-16, 1 of 2 working days used, account: Utility');
  const bar = container.querySelector('[data-step="project-permits-1"] .tl-piece');
  if (bar) await userEvent.click(bar);
  expect(read).toEqual(['permits']);
});

it('is scrolled with the keyboard too, and only when it is longer than half a year', () => {
  show('zh');
  expect(screen.queryByRole('region', { name: /可左右滚动/ })).toBeNull();
  cleanup();
  show('zh', undefined, [...dates, '2027-08-01']);
  expect(screen.getByRole('region', { name: '两轨时间轴，可左右滚动' }).tabIndex).toBe(0);
});
