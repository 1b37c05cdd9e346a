import { list } from '../list.ts';

/** 设备类别. */
export const equipmentClasses = list('equipment-class', {
  lighting: { zh: '照明', en: 'Lighting' },
  motor: { zh: '动力', en: 'Motor power' },
  heating: { zh: '电热', en: 'Electric heating' },
  welding: { zh: '电焊', en: 'Welding' },
  rectifier: { zh: '整流', en: 'Rectifier' },
  converter: { zh: '变频', en: 'Frequency converter' },
  'air-conditioning': { zh: '空调', en: 'Air conditioning' },
  charging: { zh: '充电', en: 'Charging' },
  lift: { zh: '电梯', en: 'Lift' },
  fire: { zh: '消防', en: 'Fire protection' },
  other: { zh: '其他', en: 'Other' },
});
