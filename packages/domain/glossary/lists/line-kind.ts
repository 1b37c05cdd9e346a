import { list } from '../list.ts';

/** 专线 / 公线. */
export const lineKinds = list('line-kind', {
  dedicated: { zh: '专线', en: 'Dedicated line' },
  public: { zh: '公线', en: 'Public line' },
});
