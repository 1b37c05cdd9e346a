import { list } from '../list.ts';

/** 审批方式. */
export const reviewWays = list('review-way', {
  countersign: { zh: '会签', en: 'Countersigning' },
  'joint-meeting': { zh: '集中会审', en: 'Joint meeting' },
});
