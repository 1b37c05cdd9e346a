import { list } from '../list.ts';

/** 最迟环节: the step before which a promised paper must be in (容缺受理; `dueBy` of regulation/papers). */
export const promiseSteps = list('promise-step', {
  'site-survey': { zh: '现场勘查', en: 'Site survey' },
  'scheme-review': { zh: '供电方案审批', en: 'Scheme review' },
  'scheme-reply': { zh: '供电方案答复', en: 'Scheme reply' },
  'contractor-check': { zh: '设计、施工、试验单位资质审核', en: 'Contractor check' },
  'design-review': { zh: '设计图纸审查', en: 'Design review' },
  'completion-report': { zh: '竣工报验', en: 'Completion report' },
  'supply-contract': { zh: '供用电合同签订', en: 'Supply contract' },
  energisation: { zh: '送电', en: 'Energisation' },
});
