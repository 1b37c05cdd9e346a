import { expect, it } from 'vitest';
import { askedValue } from './asked-value.ts';

const facts = { customerName: '靖边县远山商品混凝土有限公司', supplyAddress: { sealed: 's', digest: 'd' }, usageClass: 'large-industry', industry: '0514', requestedCapacityKva: '630' };

it('says what was applied for, in words', () => {
  expect(askedValue('name', facts)?.zh).toBe('靖边县远山商品混凝土有限公司');
  expect(askedValue('usage', facts)).toEqual({ zh: '大工业', en: expect.stringMatching(/industry/i) });
  expect(askedValue('industry', facts)).toEqual({ zh: '0514 农产品初加工活动', en: '0514 First processing of farm products' });
  expect(askedValue('capacity', facts)?.en).toBe('630 kVA');
});

it('says nothing of what the application does not say, or what was erased', () => {
  expect(askedValue('address', facts)).toBeUndefined();
  expect(askedValue('equipment', facts)).toBeUndefined();
  expect(askedValue('capacity', {})).toBeUndefined();
});
