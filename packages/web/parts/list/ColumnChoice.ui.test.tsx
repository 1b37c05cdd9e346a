import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { Column } from './column.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import '../step-form/browser.test-support.ts';

afterEach(cleanup);
const all: readonly Column<never>[] = ['户名', '电压', '容量'].map((zh) => ({ code: zh, name: { zh, en: zh }, cell: () => null }));

function Chosen() {
  const [chosen, choose] = useState<readonly string[] | null>(null);
  return <><ColumnChoice all={all} chosen={chosen} choose={choose} /><output>{chosen?.join('') ?? '默认'}</output></>;
}
const chosen = () => screen.getByText((_, element) => element?.tagName === 'OUTPUT').textContent;

it('columns given up for the defaults are had back, and the cursor stays', async () => {
  render(<Chosen />);
  await userEvent.click(screen.getByRole('button', { name: '列' }));
  const reset = await screen.findByRole('button', { name: '恢复默认' });
  expect(reset).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('checkbox', { name: '电压' }));
  expect(chosen()).toBe('户名容量');
  await userEvent.click(reset);
  expect(chosen()).toBe('默认');
  expect(document.activeElement?.textContent).toBe('撤销，回到原来的列');
  await userEvent.keyboard('{Enter}');
  expect(chosen()).toBe('户名容量');
  expect(document.activeElement?.textContent).toBe('恢复默认');
});
