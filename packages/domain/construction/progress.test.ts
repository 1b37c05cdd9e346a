import { describe, expect, it } from 'vitest';
import { addQuantities, percentDone } from './progress.ts';
import { decimal } from '../kernel/decimal.ts';

const row = (item: string, quantity: string) => ({ item, quantity: decimal(quantity) });

describe('progress by quantity', () => {
  it('adds a day to what was done', () => {
    expect(addQuantities([row('pit', '3')], [row('pit', '1.5'), row('erection', '2')])).toEqual([row('pit', '4.5'), row('erection', '2')]);
  });
  it('counts each work item alike and no more than its quantity', () => {
    expect(percentDone([row('pit', '10'), row('stringing', '2')], [row('pit', '20')])).toBe(50);
    expect(percentDone([row('pit', '3')], [row('pit', '1')])).toBe(33);
    expect(percentDone([row('pit', '3')], [row('pit', '3')])).toBe(100);
  });
  it('is nought without a baseline', () => expect(percentDone([], [row('pit', '3')])).toBe(0));
});
