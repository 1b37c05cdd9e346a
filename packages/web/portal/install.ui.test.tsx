import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { holdInstallOffer, useInstall } from './install.ts';

const Row = () => { const install = useInstall(); return install ? <button type="button" onClick={install}>put</button> : <p>none</p>; };

it('offers to be put on the screen once the browser can, and asks it when pressed', () => {
  holdInstallOffer();
  render(<Row />);
  expect(screen.getByText('none')).toBeTruthy();
  const prompt = vi.fn(async () => undefined);
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  act(() => void window.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'put' }));
  expect(prompt).toHaveBeenCalledOnce();
  expect(screen.getByText('none')).toBeTruthy();
});
