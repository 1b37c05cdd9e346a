import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { placeOf } from './place-names.ts';
import { useShortcuts } from './use-shortcuts.ts';

const went: string[] = [];
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => ({ to }: { readonly to: string }) => went.push(to) }));
const helped = vi.fn();
function Page() {
  useShortcuts(helped);
  return <input aria-label="words" />;
}
beforeEach(() => { went.length = 0; helped.mockClear(); render(<Page />); });
afterEach(cleanup);

it('G and a letter go to a room, ? opens the help', async () => {
  await userEvent.keyboard('gcgpgdgtgm?');
  expect(went).toEqual(['/cases', '/projects', '/todo', '/', '/messages']);
  expect(helped).toHaveBeenCalledOnce();
});

it('a letter alone does nothing, nor does G with another key or a combination of the browser’s', async () => {
  await userEvent.keyboard('cpgxc');
  fireEvent.keyDown(document.body, { key: 'g' });
  fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true });
  expect(went).toEqual([]);
});

it('typing in a field only writes', async () => {
  await userEvent.type(screen.getByLabelText('words'), 'gc?');
  expect([went, helped.mock.calls.length]).toEqual([[], 0]);
  expect(screen.getByLabelText<HTMLInputElement>('words').value).toBe('gc?');
});

it('every path has its room, a paper lies with the cases, an unknown one has none', () => {
  expect(['/', '/desk/', '/todo', '/cases/1', '/desk/cases/new', '/papers/case/1/x', '/people', '/nowhere'].map((path) => { const place = placeOf(path); return place && [place.room, place.inside?.zh ?? null]; }))
    .toEqual([['/', null], ['/', null], ['/todo', null], ['/cases', '案件详情'], ['/cases', '代客申请'], ['/cases', '单据'], ['/people', null], null]);
});
