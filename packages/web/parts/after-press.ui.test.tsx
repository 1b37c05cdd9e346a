import { expect, it, vi } from 'vitest';
import { afterPress } from './after-press.ts';

const pointer = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }));

it('waits for the end of a press, and only then', async () => {
  vi.useFakeTimers();
  const act = vi.fn();
  afterPress(act);
  expect(act).toHaveBeenCalledTimes(1);
  pointer('pointerdown');
  afterPress(act);
  expect(act).toHaveBeenCalledTimes(1);
  pointer('pointerup');
  expect(act).toHaveBeenCalledTimes(1);
  await vi.runAllTimersAsync();
  pointer('pointerup');
  await vi.runAllTimersAsync();
  expect(act).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});
