import { list } from '../list.ts';

/** 审批结论. */
export const approvalResults = list('approval-result', {
  approved: { zh: '同意', en: 'Approved' },
  returned: { zh: '退回', en: 'Returned' },
});
