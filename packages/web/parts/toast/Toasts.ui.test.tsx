import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toasts } from './Toasts.tsx';
import { useToasts, type Toast } from './toasts.ts';

const both = (zh: string) => ({ zh, en: zh });
const done = (more: Partial<Toast> = {}): Toast => ({ key: 'done', shape: 'ok', seconds: 8, said: both('已办理：现场勘查'), ...more });
const said: { with: (toast: Toast) => void } = { with: () => undefined };
const say = (toast: Toast) => said.with(toast);

function Page() {
  const toasts = useToasts();
  useEffect(() => void (said.with = toasts), [toasts]);
  return <input aria-label="别处" />;
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  render(<Toasts><Page /></Toasts>);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('speaks into a place that stood there before, and leaves the cursor where it is', () => {
  const place = screen.getByRole('status', { name: '通知' });
  screen.getByLabelText('别处').focus();
  act(() => say(done({ more: both('现在轮到您办理供电方案编制') })));
  expect(place.textContent).toContain('现在轮到您办理供电方案编制');
  expect(document.activeElement).toBe(screen.getByLabelText('别处'));
});

it('stays its time, and longer while the cursor is in it', () => {
  const go = vi.fn();
  act(() => say(done({ ways: [{ words: both('看案件'), go }] })));
  act(() => screen.getByRole('button', { name: '看案件' }).focus());
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByText('已办理：现场勘查')).toBeTruthy();
  act(() => screen.getByLabelText('别处').focus());
  act(() => void vi.advanceTimersByTime(8_100));
  expect(screen.queryByText('已办理：现场勘查')).toBeNull();
});

it('goes on to the next by N, but not while somebody types', async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const go = vi.fn();
  act(() => say(done({ ways: [{ words: both('下一件'), next: true, go }] })));
  await user.type(screen.getByLabelText('别处'), 'n');
  expect(go).not.toHaveBeenCalled();
  act(() => screen.getByLabelText('别处').blur());
  await user.keyboard('n');
  expect(go).toHaveBeenCalledOnce();
  expect(screen.queryByText('已办理：现场勘查')).toBeNull();
});
