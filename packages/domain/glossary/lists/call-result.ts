import { list } from '../list.ts';

/** 回访拨打结果. */
export const callResults = list('call-result', {
  reached: { zh: '成功', en: 'Reached' },
  'no-answer': { zh: '未接', en: 'No answer' },
  declined: { zh: '拒访', en: 'Declined' },
  'wrong-number': { zh: '号码错', en: 'Wrong number' },
});
