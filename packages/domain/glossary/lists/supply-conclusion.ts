import { list } from '../list.ts';

/** 供电结论. */
export const supplyConclusions = list('supply-conclusion', {
  can: { zh: '可供', en: 'Can be supplied' },
  restricted: { zh: '受限过渡供电', en: 'Restricted, transitional supply' },
  cannot: { zh: '暂不可供', en: 'Cannot be supplied now' },
});
