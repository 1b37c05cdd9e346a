import { expect, it } from 'vitest';
import { ariaSort, columnsShown, orderAfter } from './column.ts';

const all = [{ code: 'who', always: true }, { code: 'due' }, { code: 'phone', extra: true }] as const;
const codes = (chosen: readonly string[] | null) => columnsShown(all, chosen).map(({ code }) => code);

it('shows what is usual until somebody chooses, and what names the row always', () => {
  expect(codes(null)).toEqual(['who', 'due']);
  expect(codes([])).toEqual(['who']);
  expect(codes(['phone', 'of a version that is gone'])).toEqual(['who', 'phone']);
});

it('turns an order about at the second click', () => {
  const order = { up: 'openedAt', down: '-openedAt', first: 'down' } as const;
  expect([orderAfter<string>(order, 'due'), orderAfter(order, '-openedAt'), orderAfter(order, 'openedAt')]).toEqual(['-openedAt', 'openedAt', '-openedAt']);
  expect([ariaSort<string>(order, 'due'), ariaSort(order, '-openedAt'), ariaSort(order, 'openedAt')]).toEqual(['none', 'descending', 'ascending']);
});
