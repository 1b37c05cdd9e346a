import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Column } from './column.ts';
import { ListTable } from './ListTable.tsx';
import { useSelection } from './use-selection.ts';

beforeAll(() => { Element.prototype.scrollIntoView = () => undefined; });
afterEach(cleanup);

type Row = { readonly id: string };
type Sort = 'openedAt' | '-openedAt' | 'due' | '-due';
const columns: readonly Column<Row, Sort>[] = [
  { code: 'id', name: { zh: '户名', en: 'Customer' }, cell: (row) => row.id },
  { code: 'due', name: { zh: '时限', en: 'Limit' }, order: { up: 'due', down: '-due', first: 'up' }, cell: () => '–' },
  { code: 'opened', name: { zh: '申请日', en: 'Applied' }, order: { up: 'openedAt', down: '-openedAt', first: 'down' }, cell: () => '–' },
];
const rows: readonly Row[] = ['甲', '乙', '丙', '丁'].map((id) => ({ id }));
const keyOf = ({ id }: Row) => id;

function Picked({ setSort = () => undefined, open = () => undefined }: { readonly setSort?: (sort: Sort) => void; readonly open?: (row: Row) => void }) {
  const selection = useSelection(rows, keyOf);
  return <><ListTable columns={columns} rows={rows} keyOf={keyOf} nameOf={keyOf} open={open} sort="-openedAt" setSort={setSort} selection={selection} /><output>{selection.rows.map(keyOf).join('')}</output></>;
}
const picked = () => screen.getByText((_, element) => element?.tagName === 'OUTPUT').textContent;

it('a head says how the rows are ordered, and orders them', async () => {
  const setSort = vi.fn();
  render(<Picked setSort={setSort} />);
  expect(screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-sort'))).toEqual([null, null, 'none', 'descending']);
  await userEvent.click(screen.getByRole('button', { name: '时限' }));
  await userEvent.click(screen.getByRole('button', { name: '申请日' }));
  expect(setSort.mock.calls).toEqual([['due'], ['openedAt']]);
});

it('rows are picked one by one, through to another with shift, and all', async () => {
  render(<Picked />);
  await userEvent.click(screen.getByRole('checkbox', { name: '选中 甲' }));
  fireEvent.click(screen.getByRole('checkbox', { name: '选中 丙' }), { shiftKey: true });
  expect(picked()).toBe('甲乙丙');
  await userEvent.click(screen.getByRole('checkbox', { name: '选中 乙' }));
  expect(picked()).toBe('甲丙');
  await userEvent.click(screen.getByRole('checkbox', { name: '全选已显示的' }));
  expect(picked()).toBe('甲乙丙丁');
  await userEvent.click(screen.getByRole('checkbox', { name: '全选已显示的' }));
  expect(picked()).toBe('');
});

it('by the keyboard: J moves, X picks, Enter opens, also when the box has the focus', async () => {
  const open = vi.fn();
  render(<Picked open={open} />);
  await userEvent.keyboard('jjx');
  expect(picked()).toBe('乙');
  screen.getByRole('checkbox', { name: '选中 甲' }).focus();
  await userEvent.keyboard('j{Enter}');
  expect(open).toHaveBeenCalledWith({ id: '丙' });
});
