import type { ReactNode } from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Toasts } from '../parts/toast/Toasts.tsx';
import { MessagesPage } from './MessagesPage.tsx';

vi.mock('@tanstack/react-router', () => ({ Link: ({ children }: { readonly children: ReactNode }) => <a href="/">{children}</a> }));
vi.mock('../parts/list/MyListTabs.tsx', () => ({ MyListTabs: () => null }));
vi.mock('../ask/session.ts', () => ({ useToday: () => '2026-10-09' }));
const unmark = vi.fn();
const message = { id: 'm', stream: { kind: 'case', id: 'c' }, number: 'SQ-1', about: '客户', words: { zh: '请评审', en: 'Please review' }, asks: null, at: '2026-10-09T01:00:00.000Z', readAt: null };
vi.mock('../ask/messages.ts', () => ({
  useMessages: () => ({ data: { pages: [{ items: [message] }] }, isPending: false, isError: false, hasNextPage: false }),
  useUnread: () => 1,
  useMarkRead: () => ({ isPending: false, mutate: (_ids: 'all', { onSuccess }: { onSuccess: (answer: { read: number; readAt: string }) => void }) => onSuccess({ read: 1, readAt: '2026-10-09T02:00:00.000Z' }) }),
  useMarkUnread: () => ({ mutate: unmark }),
}));

afterEach(cleanup);

it('who marked all messages as read by mistake takes it back', async () => {
  render(<Toasts><MessagesPage /></Toasts>);
  await userEvent.click(screen.getByRole('button', { name: '全部标为已读' }));
  expect(screen.getByText('1 条消息已标为已读')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(unmark).toHaveBeenCalledWith('2026-10-09T02:00:00.000Z');
});
