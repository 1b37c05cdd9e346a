import { list } from '../list.ts';

/** 评价: one to five. */
export const scores = list('score', {
  '5': { zh: '很满意', en: 'Very satisfied' },
  '4': { zh: '满意', en: 'Satisfied' },
  '3': { zh: '一般', en: 'Fair' },
  '2': { zh: '不满意', en: 'Dissatisfied' },
  '1': { zh: '很不满意', en: 'Very dissatisfied' },
});
