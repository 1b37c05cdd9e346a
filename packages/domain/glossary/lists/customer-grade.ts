import { list } from '../list.ts';

/** 客户分级: important customers are named by the local government’s list. */
export const customerGrades = list('customer-grade', {
  ordinary: { zh: '普通', en: 'Ordinary' },
  special: { zh: '特级', en: 'Important, special grade' },
  first: { zh: '一级', en: 'Important, first grade' },
  second: { zh: '二级', en: 'Important, second grade' },
  temporary: { zh: '临时性重要', en: 'Important, temporary' },
});
