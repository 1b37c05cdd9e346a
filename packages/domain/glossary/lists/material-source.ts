import { list } from '../list.ts';

/** 来源. */
export const materialSources = list('material-source', {
  stock: { zh: '库存', en: 'Stock' },
  'agreement-stock': { zh: '协议库存', en: 'Agreement stock' },
  framework: { zh: '框架', en: 'Framework' },
  tender: { zh: '招标', en: 'Tender' },
  'by-contractor': { zh: '乙供', en: 'Supplied by the contractor' },
});
