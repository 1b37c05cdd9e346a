import { list } from '../list.ts';

/** 工序. */
export const workItems = list('work-item', {
  resurvey: { zh: '复测', en: 'Resurvey' },
  pit: { zh: '基坑', en: 'Pits' },
  foundation: { zh: '基础', en: 'Foundations' },
  erection: { zh: '立杆组塔', en: 'Erecting poles and towers' },
  stringing: { zh: '架线', en: 'Stringing' },
  accessories: { zh: '附件', en: 'Accessories' },
  'cable-civil': { zh: '电缆土建', en: 'Cable civil works' },
  'cable-laying': { zh: '电缆敷设', en: 'Cable laying' },
  'cable-ends': { zh: '电缆头', en: 'Cable terminations' },
  'equipment-foundation': { zh: '设备基础', en: 'Equipment foundations' },
  equipment: { zh: '设备安装', en: 'Equipment installation' },
  earthing: { zh: '接地', en: 'Earthing' },
  secondary: { zh: '二次', en: 'Secondary wiring' },
  testing: { zh: '试验', en: 'Testing' },
  connection: { zh: '接火', en: 'Grid connection' },
  restoration: { zh: '恢复', en: 'Reinstatement' },
});
