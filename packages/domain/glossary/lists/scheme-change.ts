import { list } from '../list.ts';

/** 方案变更原因. */
export const schemeChanges = list('scheme-change', {
  'customer-need': { zh: '客户需求变化', en: 'The customer’s need changed' },
  'grid-condition': { zh: '电网条件变化', en: 'The grid’s conditions changed' },
  'route-permits': { zh: '路径手续不通', en: 'Route not permitted' },
  'survey-error': { zh: '勘查差错', en: 'Error in the survey' },
  'review-demand': { zh: '会审要求', en: 'Asked for in the review' },
});
