import { list } from '../list.ts';

/** 供电方式: how many sources. */
export const supplyModes = list('supply-mode', {
  single: { zh: '单电源', en: 'One source' },
  'double-circuit': { zh: '双回路', en: 'Two circuits from one substation' },
  dual: { zh: '双电源', en: 'Two sources' },
  multi: { zh: '多电源', en: 'More than two sources' },
});
