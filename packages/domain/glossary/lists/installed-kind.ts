import { list } from '../list.ts';

/** 实际受电设备类别. */
export const installedKinds = list('installed-kind', {
  transformer: { zh: '受电变压器', en: 'Transformer' },
  'hv-motor': { zh: '高压电动机', en: 'High-voltage motor' },
  switchgear: { zh: '开关柜', en: 'Switchgear' },
  relay: { zh: '保护装置', en: 'Protection relay' },
  capacitor: { zh: '无功补偿装置', en: 'Reactive compensation' },
  'own-supply': { zh: '自备电源', en: 'Own supply' },
  other: { zh: '其他', en: 'Other' },
});
