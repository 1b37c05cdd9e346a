import { list } from '../list.ts';

/** 投诉. */
export const complaintKinds = list('complaint-kind', {
  late: { zh: '办理超时', en: 'Late handling' },
  'many-trips': { zh: '一次未告知清楚、多次往返', en: 'Not told at once, several trips' },
  'firm-imposed': { zh: '指定设计/施工/物资单位', en: 'Firm or supplier imposed' },
  fees: { zh: '乱收费', en: 'Unlawful fees' },
  manner: { zh: '服务态度', en: 'Manner of service' },
  shuffling: { zh: '拖延推诿', en: 'Shuffling off' },
  scheme: { zh: '方案不合理', en: 'Unreasonable scheme' },
  'meter-quality': { zh: '装表接电质量', en: 'Quality of metering and energisation' },
  outage: { zh: '停电', en: 'Outage' },
  'data-leak': { zh: '信息泄露', en: 'Leak of personal data' },
  'works-nuisance': { zh: '配套工程施工扰民/未恢复', en: 'Grid works: nuisance, not restored' },
});
