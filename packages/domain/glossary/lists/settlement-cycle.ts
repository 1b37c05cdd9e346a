import { list } from '../list.ts';

/** 结算周期. */
export const settlementCycles = list('settlement-cycle', {
  monthly: { zh: '按月', en: 'Monthly' },
  'twice-a-month': { zh: '每月两次', en: 'Twice a month' },
  'three-times-a-month': { zh: '每月三次', en: 'Three times a month' },
  prepaid: { zh: '预付费', en: 'Prepaid' },
});
