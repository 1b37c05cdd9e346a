import { list } from '../list.ts';

/** 督办级别 (process.md, Warning and overdue). */
export const urgingLevels = list('urging-level', {
  reminder: { zh: '催办', en: 'Reminder' },
  'overdue-1': { zh: '超期一级', en: 'Overdue, level 1' },
  'overdue-2': { zh: '超期二级（督办单）', en: 'Overdue, level 2 (urging order)' },
  'overdue-3': { zh: '超期三级（分公司）', en: 'Overdue, level 3 (branch)' },
  'overdue-4': { zh: '超期四级（集团）', en: 'Overdue, level 4 (group)' },
});
