import { list } from '../list.ts';

/** 是否需配套工程. */
export const worksSides = list('works-side', {
  none: { zh: '不需要', en: 'Not needed' },
  grid: { zh: '电网侧', en: 'Grid side' },
  customer: { zh: '客户侧', en: 'Customer side' },
  both: { zh: '双方', en: 'Both sides' },
});
