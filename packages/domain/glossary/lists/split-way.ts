import { list } from '../list.ts';

/** 定比定量. */
export const splitWays = list('split-way', {
  none: { zh: '不分摊', en: 'Not split' },
  share: { zh: '定比', en: 'Fixed share' },
  quantity: { zh: '定量', en: 'Fixed quantity' },
});
