import { list } from '../list.ts';

/** 手续结果. */
export const permitResults = list('permit-result', {
  approved: { zh: '批准', en: 'Approved' },
  conditional: { zh: '附条件批准', en: 'Approved with conditions' },
  returned: { zh: '退件', en: 'Returned' },
});
