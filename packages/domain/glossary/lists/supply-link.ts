import { list } from '../list.ts';

/** 电源关系. */
export const supplyLinks = list('supply-link', {
  'main-and-standby': { zh: '一主一备', en: 'One main, one standby' },
  mutual: { zh: '互为备用', en: 'Mutual standby' },
  simultaneous: { zh: '同时供电', en: 'In use at the same time' },
});
