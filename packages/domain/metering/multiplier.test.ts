import { describe, expect, it } from 'vitest';
import { multiplier, quotient } from './multiplier.ts';

describe('the multiplier of a metering point', () => {
  it('reads a ratio', () => expect([quotient('100/5'), quotient('10000 / 100'), quotient('75/5'), quotient('100'), quotient('100/0')]).toEqual(['20', '100', '15', null, null]));
  it('is CT × PT, and one where there is none', () => {
    expect(multiplier('100/5', '10000/100')).toBe('2000');
    expect(multiplier('150/5', undefined)).toBe('30');
    expect(multiplier(undefined, undefined)).toBe('1');
    expect(multiplier('100:5', undefined)).toBeNull();
  });
});
