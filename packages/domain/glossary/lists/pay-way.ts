import { list } from '../list.ts';

/** 缴费方式. */
export const payWays = list('pay-way', {
  transfer: { zh: '转账', en: 'Bank transfer' },
  online: { zh: '网上缴费', en: 'Online' },
  card: { zh: '刷卡', en: 'By card' },
  cash: { zh: '现金', en: 'Cash' },
  cheque: { zh: '支票', en: 'Cheque' },
});
