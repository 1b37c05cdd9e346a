import { list } from '../list.ts';

/** 供电类型: which limits apply. */
export const supplyKinds = list('supply-kind', {
  lv: { zh: '低压', en: 'Low voltage' },
  'hv-single': { zh: '高压单电源', en: 'High voltage, one source' },
  'hv-dual': { zh: '高压双电源', en: 'High voltage, more than one source' },
});
