import { list } from '../list.ts';

/** 现场问题等级. */
export const findingGrades = list('finding-grade', {
  general: { zh: '一般', en: 'General' },
  serious: { zh: '严重', en: 'Serious' },
  major: { zh: '重大', en: 'Major' },
});
