import { list } from '../list.ts';

/** 评价: one to five. */
export const scores = list('score', {
  '5': { zh: '很满意', en: 'Very good' },
  '4': { zh: '满意', en: 'Good' },
  '3': { zh: '一般', en: 'Fair' },
  '2': { zh: '不满意', en: 'Poor' },
  '1': { zh: '很不满意', en: 'Very poor' },
});
