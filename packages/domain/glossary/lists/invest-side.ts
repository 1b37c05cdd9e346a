import { list } from '../list.ts';

/** 投资界面: who pays for which part. */
export const investSides = list('invest-side', {
  utility: { zh: '供电企业投资', en: 'Utility pays' },
  customer: { zh: '客户投资', en: 'Customer pays' },
  split: { zh: '按红线分界', en: 'Split at the red line' },
  government: { zh: '政府投资', en: 'Government pays' },
});
