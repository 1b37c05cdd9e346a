import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { OfferedAct } from '../../ask/shapes.ts';
import { ActBar } from './ActBar.tsx';
import '../step-form/browser.test-support.ts';

afterEach(cleanup);
const act = (zh: string) => ({ command: zh, name: { zh, en: zh }, primary: false, step: null }) as OfferedAct;
const named = () => screen.getAllByRole('menuitem').map((item) => item.textContent);

it('acts that come while the menu is open do not move those under the cursor; the next time they are there', async () => {
  const open = vi.fn();
  const { rerender } = render(<ActBar acts={[act('督办'), act('暂停')]} open={open} />);
  await userEvent.click(screen.getByRole('button', { name: '更多' }));
  await waitFor(() => expect(named()).toEqual(['督办', '暂停']));
  rerender(<ActBar acts={[act('补充承揽单位'), act('督办'), act('暂停')]} open={open} />);
  expect(named()).toEqual(['督办', '暂停']);
  await userEvent.click(screen.getByRole('menuitem', { name: '督办' }));
  expect(open.mock.calls).toEqual([['督办']]);
  await userEvent.click(screen.getByRole('button', { name: '更多' }));
  await waitFor(() => expect(named()).toEqual(['补充承揽单位', '督办', '暂停']));
});
