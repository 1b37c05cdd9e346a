import { list } from '../list.ts';

/** 投诉. */
export const complaintKinds = list('complaint-kind', {
  late: { zh: '办理超时', en: 'Too slow' },
  'many-trips': { zh: '一次未告知清楚、多次往返', en: 'Not told everything at once, repeated trips' },
  'firm-imposed': { zh: '指定设计/施工/物资单位', en: 'Firm or supplier imposed' },
  fees: { zh: '乱收费', en: 'Unlawful charges' },
  manner: { zh: '服务态度', en: 'Staff conduct' },
  shuffling: { zh: '拖延推诿', en: 'Evasion and delay' },
  scheme: { zh: '方案不合理', en: 'Unreasonable scheme' },
  'meter-quality': { zh: '装表接电质量', en: 'Quality of metering and connection work' },
  outage: { zh: '停电', en: 'Outage' },
  'data-leak': { zh: '信息泄露', en: 'Personal data leaked' },
  'works-nuisance': { zh: '配套工程施工扰民/未恢复', en: 'Grid works: nuisance, not restored' },
});
