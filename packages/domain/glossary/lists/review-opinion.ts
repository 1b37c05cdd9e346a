import { list } from '../list.ts';

/** 会签意见. */
export const reviewOpinions = list('review-opinion', {
  agreed: { zh: '同意', en: 'Agreed' },
  'agreed-with-conditions': { zh: '同意附条件', en: 'Agreed with conditions' },
  'part-returned': { zh: '退回部分方案', en: 'A part returned' },
  'draft-returned': { zh: '退回重新编制', en: 'Draft returned' },
});
