import { network } from './browser.test-support.ts';
import { both, calls, openForm } from './open-form.test-support.ts';
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Shape } from '@jiedian/domain/kernel/field.ts';

const fields = { words: { kind: 'text', max: 50, need: 'always', label: both('说明') } } as const satisfies Shape;

it('keeps what was typed when the form is closed, and says so', async () => {
  const onLeft = vi.fn();
  const { user, unmount } = openForm({ fields, onLeft });
  await user.type(screen.getByLabelText('说明'), '已核对');
  unmount();
  await waitFor(() => expect(onLeft).toHaveBeenCalledExactlyOnceWith(true));
  expect(calls('PUT', '/api/v1/drafts')[0]?.body).toMatchObject({ data: { words: '已核对' } });
});

it('says that it could not be kept', async () => {
  network.answers = [({ method }) => (method === 'PUT' ? { fails: true } : undefined)];
  const onLeft = vi.fn();
  const { user, unmount } = openForm({ fields, onLeft });
  await user.type(screen.getByLabelText('说明'), '已核对');
  unmount();
  await waitFor(() => expect(onLeft).toHaveBeenCalledExactlyOnceWith(false));
});

it('says nothing where nothing was typed, or the act was done', async () => {
  const onLeft = vi.fn();
  openForm({ fields, onLeft }).unmount();
  const { user, unmount, button, onDone } = openForm({ fields, onLeft });
  await user.type(screen.getByLabelText('说明'), '已核对');
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  unmount();
  await Promise.resolve();
  expect(onLeft).not.toHaveBeenCalled();
});
