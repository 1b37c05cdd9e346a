import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Light } from '../ask/shapes.ts';
import { StatusLight } from './StatusLight.tsx';

afterEach(cleanup);
const light = (state: Light['state'], daysLeft: number | null, provisional = false): Light => ({ state, daysLeft, dueOn: null, provisional });
const shown = (given: Light) => render(<StatusLight light={given} />).container.textContent;

describe('the status light', () => {
  it('has the three forms of a limit, and a word beside ok and warning', () => {
    expect(shown(light('ok', 5))).toBe('正常剩 5 个工作日');
    expect(shown(light('amber', 0))).toBe('预警今日到期');
    expect(shown(light('late', -2))).toBe('超期 2 个工作日');
    expect(shown(light('none', null))).toBe('不计时');
  });
  it('marks a provisional day', () => expect(shown(light('ok', 12, true))).toBe('正常剩 12 个工作日（暂定）'));
  it('draws a shape of its own for each state, so that colour is never alone', () => {
    const pictures = (['ok', 'amber', 'late', 'none'] as const).map((state) => render(<StatusLight light={light(state, null)} />).container.querySelector('svg')?.innerHTML);
    expect(new Set(pictures).size).toBe(4);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
