import { list } from '../list.ts';

/** 敷设: how the line runs. */
export const layingWays = list('laying-way', {
  'overhead-insulated': { zh: '架空绝缘', en: 'Overhead, insulated' },
  'overhead-bare': { zh: '架空裸导线', en: 'Overhead, bare' },
  'cable-buried': { zh: '电缆直埋', en: 'Cable, buried' },
  'cable-duct': { zh: '电缆排管', en: 'Cable in ducts' },
  'cable-tunnel': { zh: '电缆沟/隧道', en: 'Cable trench or tunnel' },
  mixed: { zh: '混合', en: 'Mixed' },
});
