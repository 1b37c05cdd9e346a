import { list } from '../list.ts';

/** 审查结论. */
export const conformities = list('conformity', {
  conforms: { zh: '符合', en: 'Conforms' },
  'does-not-conform': { zh: '不符合', en: 'Does not conform' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
});
