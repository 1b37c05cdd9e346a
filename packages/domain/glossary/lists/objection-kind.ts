import { list } from '../list.ts';

/** 客户异议. */
export const objectionKinds = list('objection-kind', {
  capacity: { zh: '容量', en: 'Capacity' },
  'source-or-route': { zh: '电源点/路径', en: 'Source or route' },
  'investment-boundary': { zh: '投资界面', en: 'Investment boundary' },
  fees: { zh: '费用', en: 'Fees' },
  'metering-or-tariff': { zh: '计量电价', en: 'Metering or tariff' },
  duration: { zh: '工期', en: 'Duration' },
  other: { zh: '其他', en: 'Other' },
});
