import { list } from '../list.ts';

/** 电压 kV: supply voltages of the trade. */
export const voltages = list('voltage', {
  '0.22': { zh: '0.22 kV', en: '0.22 kV' },
  '0.38': { zh: '0.38 kV', en: '0.38 kV' },
  '10': { zh: '10 kV', en: '10 kV' },
  '35': { zh: '35 kV', en: '35 kV' },
  '110': { zh: '110 kV', en: '110 kV' },
  '220': { zh: '220 kV', en: '220 kV' },
});
