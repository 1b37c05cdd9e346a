import { list } from '../list.ts';

/** 选择方式. */
export const choicesOfFirm = list('choice-of-firm', {
  framework: { zh: '框架', en: 'Framework' },
  tender: { zh: '招标', en: 'Tender' },
  negotiation: { zh: '竞争性谈判', en: 'Competitive negotiation' },
  direct: { zh: '直接委托', en: 'Direct award' },
});
