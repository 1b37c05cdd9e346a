import { list } from '../list.ts';

/** 基本电费方式. */
export const demandForms = list('demand-form', {
  capacity: { zh: '按容量', en: 'By capacity' },
  'contract-demand': { zh: '按合同需量', en: 'By contract demand' },
  'actual-demand': { zh: '按实际需量', en: 'By actual demand' },
});
