import { list } from '../list.ts';

/** 计量方式. */
export const meteringSides = list('metering-side', {
  'hv-hv': { zh: '高供高计', en: 'Supplied and metered at high voltage' },
  'hv-lv': { zh: '高供低计', en: 'Supplied at high, metered at low voltage' },
  'lv-lv': { zh: '低供低计', en: 'Supplied and metered at low voltage' },
});
