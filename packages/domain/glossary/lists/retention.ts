import { list } from '../list.ts';

/** 保管期限. */
export const retentions = list('retention', {
  permanent: { zh: '永久', en: 'Permanent' },
  '30-years': { zh: '30 年', en: '30 years' },
  '10-years': { zh: '10 年', en: '10 years' },
});
