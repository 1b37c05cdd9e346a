import { list } from '../list.ts';

/** 检查结论. */
export const inspectionResults = list('inspection-result', {
  passed: { zh: '合格', en: 'Passed' },
  'more-parts': { zh: '本次合格，另有部位待查', en: 'Passed; more parts to come' },
  failed: { zh: '不合格', en: 'Failed' },
});
