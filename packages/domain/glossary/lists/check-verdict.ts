import { list } from '../list.ts';

/** 检查表逐项结论. */
export const checkVerdicts = list('check-verdict', {
  passed: { zh: '合格', en: 'Passed' },
  failed: { zh: '不合格', en: 'Failed' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
});
