import { expect, it } from 'vitest';
import { decimal } from '../kernel/decimal.ts';
import { shortOf } from './record-materials.ts';

it('counts what is still missing of a material', () => {
  expect(shortOf({ quantity: decimal('3') })).toBe('3');
  expect(shortOf({ quantity: decimal('3'), arrivedQuantity: decimal('1.5') })).toBe('1.5');
  expect(shortOf({ quantity: decimal('3'), arrivedQuantity: decimal('3'), returned: decimal('1') })).toBe('1');
  expect(shortOf({ quantity: decimal('3'), arrivedQuantity: decimal('4') })).toBe('0');
});
