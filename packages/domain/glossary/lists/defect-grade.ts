import { list } from '../list.ts';

/** 缺陷等级. */
export const defectGrades = list('defect-grade', {
  general: { zh: '一般', en: 'General' },
  serious: { zh: '严重', en: 'Serious' },
  critical: { zh: '危急', en: 'Critical' },
});
