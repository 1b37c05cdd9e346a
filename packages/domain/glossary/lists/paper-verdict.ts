import { list } from '../list.ts';

/** 资料核验结论. */
export const paperVerdicts = list('paper-verdict', {
  passed: { zh: '合格', en: 'Passed' },
  gap: { zh: '缺件', en: 'Gap' },
});
