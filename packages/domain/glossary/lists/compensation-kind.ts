import { list } from '../list.ts';

/** 补偿. */
export const compensationKinds = list('compensation-kind', {
  crops: { zh: '青苗', en: 'Crops' },
  trees: { zh: '树木', en: 'Trees' },
  'tower-base': { zh: '塔基占地', en: 'Land under towers' },
  houses: { zh: '房屋', en: 'Houses' },
  road: { zh: '道路恢复', en: 'Road reinstatement' },
});
