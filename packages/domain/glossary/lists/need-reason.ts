import { list } from '../list.ts';

/** Why grid works are needed. */
export const needReasons = list('need-reason', {
  'new-connection': { zh: '新接入', en: 'New connection' },
  'capacity-limited': { zh: '容量受限', en: 'Capacity limited' },
  'no-bay': { zh: '间隔不足', en: 'No free bay' },
  'lv-limited': { zh: '低压受限', en: 'Low-voltage capacity limited' },
  reliability: { zh: '可靠性', en: 'Reliability' },
});
