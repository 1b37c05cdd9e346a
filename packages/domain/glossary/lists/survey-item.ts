import { list } from '../list.ts';

/** 勘查核对项: what of the application is checked on site (regulation/checklists/survey-verification.json). */
export const surveyItems = list('survey-item', {
  name: { zh: '户名', en: 'Customer’s name' },
  address: { zh: '用电地址', en: 'Supply address' },
  usage: { zh: '用电类别', en: 'Usage class' },
  industry: { zh: '行业分类', en: 'Industry' },
  equipment: { zh: '用电设备', en: 'Equipment' },
  capacity: { zh: '用电容量', en: 'Capacity' },
});
