import { both, openForm } from './open-form.test-support.ts';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Shape } from '@jiedian/domain/kernel/field.ts';

const fields = { words: { kind: 'text', max: 50, need: 'always', label: both('说明') } } as const satisfies Shape;

it('goes on in the form when the finding under the cursor is put right and vanishes', async () => {
  const { user, container, button } = openForm({ fields });
  await user.click(button());
  const found = await screen.findByRole('button', { name: '定位 说明' });
  const words = screen.getByLabelText<HTMLInputElement>('说明');
  await user.type(words, '已');
  await user.clear(words);
  const again = await screen.findByRole('button', { name: '定位 说明' });
  expect(again).not.toBe(found);
  again.focus();
  // What stands in the field changes while the cursor is on its finding, as when a file has arrived.
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  write?.call(words, '已核对');
  words.dispatchEvent(new Event('input', { bubbles: true }));
  await waitFor(() => expect(again.isConnected).toBe(false));
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(container.querySelector('form')?.contains(document.activeElement)).toBe(true);
});
