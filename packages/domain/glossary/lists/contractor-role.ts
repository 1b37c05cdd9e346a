import { list } from '../list.ts';

/** 承揽内容. */
export const contractorRoles = list('contractor-role', {
  design: { zh: '设计', en: 'Design' },
  construction: { zh: '施工', en: 'Construction' },
  testing: { zh: '试验', en: 'Testing' },
  supervision: { zh: '监理', en: 'Supervision' },
});
