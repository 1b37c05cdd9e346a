import { list } from '../list.ts';

/** 业务类型 (forms.md, Lists): drives papers, fields and the process. */
export const businessTypes = list('business-type', {
  new: { zh: '高压新装', en: 'New high-voltage connection' },
  increase: { zh: '高压增容', en: 'High-voltage capacity increase' },
  temporary: { zh: '临时用电（新装）', en: 'Temporary supply' },
  'temporary-extend': { zh: '临时用电延期', en: 'Extension of temporary supply' },
  'temporary-end': { zh: '临时用电终止', en: 'End of temporary supply' },
  decrease: { zh: '减容', en: 'Capacity decrease' },
  'decrease-restore': { zh: '减容恢复', en: 'Capacity restoration' },
  pause: { zh: '暂停', en: 'Pause' },
  restore: { zh: '暂停恢复', en: 'Resumption after pause' },
  move: { zh: '迁址', en: 'Relocation' },
  'move-meter': { zh: '移表', en: 'Meter relocation' },
  'change-class': { zh: '改类', en: 'Change of usage class' },
  'change-voltage': { zh: '改压', en: 'Change of voltage' },
  rename: { zh: '更名', en: 'Change of name' },
  'transfer-owner': { zh: '过户', en: 'Change of owner' },
  split: { zh: '分户', en: 'Splitting an account' },
  merge: { zh: '并户', en: 'Merging accounts' },
  close: { zh: '销户', en: 'Closing an account' },
  'ev-charging': { zh: '充换电设施', en: 'Charging and battery-swap facility' },
  'own-supply': { zh: '自备电源', en: 'Own supply' },
  distributed: { zh: '分布式电源并网', en: 'Distributed generation' },
  'lv-new': { zh: '低压新装', en: 'New low-voltage connection' },
  'lv-increase': { zh: '低压增容', en: 'Low-voltage capacity increase' },
});
