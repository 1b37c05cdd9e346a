// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SigningScreen } from './SigningScreen.tsx';
import { strokesOf, turned } from './strokes.ts';

afterEach(cleanup);

test('upright, the pad takes the whole screen along its long side; cancel keeps nothing', () => {
  Object.assign(window, { innerWidth: 390, innerHeight: 844 });
  const [onDone, onClose] = [vi.fn(), vi.fn()];
  const { container } = render(<SigningScreen label="客户签字" onDone={onDone} onClose={onClose} />);
  expect(container.querySelector('dialog')?.dataset['upright']).toBe('true');
  expect(container.textContent).toContain('横过手机');
  fireEvent.click(screen.getByText('请先签名'));
  expect(onDone).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('取消'));
  expect(onClose).toHaveBeenCalledOnce();
});

test('in landscape nothing is turned', () => {
  Object.assign(window, { innerWidth: 844, innerHeight: 390 });
  const { container } = render(<SigningScreen label="客户签字" onDone={vi.fn()} onClose={vi.fn()} />);
  expect(container.querySelector('dialog')?.dataset['upright']).toBe('false');
});

test('a line drawn down an upright screen is kept as a line from left to right', () => {
  const down = [{ points: [{ x: 180, y: 100 }, { x: 180, y: 700 }] }];
  expect(turned(down, 360)).toEqual([{ points: [{ x: 100, y: 180 }, { x: 700, y: 180 }] }]);
  expect(strokesOf(turned(down, 360), 680, 360)).toBe('M50 90L350 90');
});
