import { list } from '../list.ts';

/** 接线方式. */
export const wiringWays = list('wiring-way', {
  'three-wire': { zh: '三相三线', en: 'Three-phase three-wire' },
  'four-wire': { zh: '三相四线', en: 'Three-phase four-wire' },
  single: { zh: '单相', en: 'Single-phase' },
});
