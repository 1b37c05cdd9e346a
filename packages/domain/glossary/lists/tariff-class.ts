import { list } from '../list.ts';

/** 电价类别. */
export const tariffClasses = list('tariff-class', {
  residential: { zh: '居民生活', en: 'Residential' },
  agricultural: { zh: '农业生产', en: 'Agricultural' },
  'business-single': { zh: '工商业单一制', en: 'Business, single-part' },
  'business-two-part': { zh: '工商业两部制', en: 'Business, two-part' },
});
