import { list } from '../list.ts';

/** 移交的岗位. */
export const managedLines = list('managed-line', {
  'customer-manager': { zh: '客户经理', en: 'Customer manager' },
  'project-manager': { zh: '项目经理', en: 'Project manager' },
});
