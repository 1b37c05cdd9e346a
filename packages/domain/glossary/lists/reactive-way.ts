import { list } from '../list.ts';

/** 无功补偿方式. */
export const reactiveWays = list('reactive-way', {
  automatic: { zh: '集中自动投切', en: 'Central, switched automatically' },
  manual: { zh: '集中手动投切', en: 'Central, switched by hand' },
  local: { zh: '就地补偿', en: 'At the loads' },
});
