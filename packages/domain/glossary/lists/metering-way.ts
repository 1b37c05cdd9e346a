import { list } from '../list.ts';

/** 计量方式. */
export const meteringWays = list('metering-way', {
  'high-high': { zh: '高供高计', en: 'Supplied and metered at high voltage' },
  'high-low': { zh: '高供低计', en: 'Supplied at high, metered at low voltage' },
  'low-low': { zh: '低供低计', en: 'Supplied and metered at low voltage' },
});
