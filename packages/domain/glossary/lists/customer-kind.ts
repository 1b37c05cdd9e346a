import { list } from '../list.ts';

/** 客户性质. */
export const customerKinds = list('customer-kind', {
  company: { zh: '企业', en: 'Company' },
  'sole-trader': { zh: '个体工商户', en: 'Sole trader' },
  government: { zh: '机关', en: 'Government body' },
  institution: { zh: '事业单位', en: 'Public institution' },
  army: { zh: '部队', en: 'Military unit' },
  association: { zh: '社会团体', en: 'Association' },
  village: { zh: '村（居）委会', en: 'Village or residents’ committee' },
  person: { zh: '个人', en: 'Individual' },
  'project-owner': { zh: '项目建设单位', en: 'Project owner' },
});
