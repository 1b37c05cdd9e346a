import { list } from '../list.ts';

/** 现场临时电源的处理. */
export const temporarySupplyStates = list('temporary-supply-state', {
  none: { zh: '没有临时电源', en: 'There is none' },
  removed: { zh: '已拆除', en: 'Removed' },
  'own-contract': { zh: '保留，另有临时用电合同', en: 'Kept, with a contract of its own' },
  'still-there': { zh: '未拆除', en: 'Still there' },
});
