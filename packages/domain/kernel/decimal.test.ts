import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, decimal, isDecimal, multiply, scaled, subtract, sum } from './decimal.ts';

describe('decimals as text', () => {
  it('knows a plain decimal from other writings', () => {
    expect(['0', '630', '12.50', '-0.5', '0.000001'].map(isDecimal)).toEqual([true, true, true, true, true]);
    expect(['', '.5', '05', '1e3', '1,000', '１２', '1.', '0.0000001', 'NaN'].map(isDecimal)).toEqual(Array(9).fill(false));
  });
  it('adds without the error of binary fractions', () => {
    expect(add(decimal('0.1'), decimal('0.2'))).toBe('0.3');
    expect(sum([decimal('1250'), decimal('1250'), decimal('0.50')])).toBe('2500.5');
    expect(subtract(decimal('1'), decimal('1.25'))).toBe('-0.25');
  });
  it('multiplies and rounds half away from zero at six places', () => {
    expect(multiply(decimal('20'), decimal('100'))).toBe('2000');
    expect(multiply(decimal('0.001'), decimal('0.0005'))).toBe('0.000001');
    expect(multiply(decimal('-0.001'), decimal('0.0005'))).toBe('-0.000001');
  });
  const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((n) => decimal((Number(n) / 100).toFixed(2)));
  it('compares as numbers do, and adding then taking away gives the same', () => {
    fc.assert(fc.property(amounts, amounts, (a, b) => {
      expect(scaled(subtract(add(a, b), b))).toBe(scaled(a));
      expect(compare(a, b)).toBe(scaled(a) < scaled(b) ? -1 : scaled(a) > scaled(b) ? 1 : 0);
    }));
  });
});
