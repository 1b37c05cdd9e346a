import { list } from '../list.ts';

/** 预警级别 (process.md, Warning and overdue), the mildest first. */
export const warningLevels = list('warning-level', {
  amber: { zh: '预警', en: 'Warning' },
  'due-today': { zh: '临期', en: 'Due today' },
  'overdue-1': { zh: '超期一级', en: 'Overdue, level 1' },
  'overdue-2': { zh: '超期二级', en: 'Overdue, level 2' },
  'overdue-3': { zh: '超期三级', en: 'Overdue, level 3' },
  'overdue-4': { zh: '超期四级', en: 'Overdue, level 4' },
});

export type WarningLevel = keyof typeof warningLevels.values;
