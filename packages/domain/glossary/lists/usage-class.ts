import { list } from '../list.ts';

/** 用电类别. */
export const usageClasses = list('usage-class', {
  'large-industry': { zh: '大工业', en: 'Large industry' },
  general: { zh: '一般工商业', en: 'General industry and commerce' },
  residential: { zh: '居民生活', en: 'Residential' },
  'residential-rate': { zh: '执行居民电价的非居民（学校等）', en: 'Non-residential on the residential rate (schools and the like)' },
  farming: { zh: '农业生产', en: 'Farming' },
  irrigation: { zh: '农业排灌', en: 'Irrigation and drainage' },
  resale: { zh: '趸售', en: 'Wholesale' },
});
