import { list } from '../list.ts';

/** 资金来源. */
export const fundSources = list('fund-source', {
  'connection-fund': { zh: '业扩配套专项', en: 'Fund for supporting works' },
  'distribution-grid': { zh: '配网', en: 'Distribution grid plan' },
  own: { zh: '自有', en: 'Own funds' },
  government: { zh: '政府', en: 'Government' },
});
