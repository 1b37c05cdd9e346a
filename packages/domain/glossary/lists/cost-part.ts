import { list } from '../list.ts';

/** 投资构成. */
export const costParts = list('cost-part', {
  building: { zh: '建筑', en: 'Building' },
  installation: { zh: '安装', en: 'Installation' },
  equipment: { zh: '设备', en: 'Equipment' },
  other: { zh: '其他', en: 'Other' },
});
