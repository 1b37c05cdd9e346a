import { list } from '../list.ts';

/** 停送电计划类别. */
export const planKinds = list('plan-kind', {
  monthly: { zh: '月计划', en: 'Monthly plan' },
  weekly: { zh: '周计划', en: 'Weekly plan' },
  'ad-hoc': { zh: '临时', en: 'Ad hoc' },
});
