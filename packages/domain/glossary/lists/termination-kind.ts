import { list } from '../list.ts';

/** 终止类别. */
export const terminationKinds = list('termination-kind', {
  withdrawn: { zh: '客户撤销', en: 'Withdrawn by the customer' },
  'papers-missing': { zh: '资料逾期未补', en: 'Papers overdue' },
  'scheme-expired': { zh: '方案逾期失效', en: 'Scheme expired' },
  'cannot-supply': { zh: '不具备供电条件', en: 'Cannot be supplied' },
  duplicate: { zh: '重复申请', en: 'Duplicate application' },
  'breach-open': { zh: '违约窃电未处理', en: 'Breach or theft not settled' },
  unreachable: { zh: '客户失联', en: 'Customer cannot be reached' },
  'entered-wrongly': { zh: '录入错误', en: 'Entered by mistake' },
});
