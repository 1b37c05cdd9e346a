import { list } from '../list.ts';

/** What is owed at a level of warning (process.md, Warning and overdue). */
export const warningDuties = list('warning-duty', {
  act: { zh: '办理或说明原因', en: 'Act, or say why not' },
  'same-day': { zh: '当日办结', en: 'Done the same day' },
  cause: { zh: '超期原因', en: 'Cause of delay' },
  'planned-day': { zh: '计划完成日', en: 'Planned completion date' },
  'written-answer': { zh: '书面答复督办', en: 'Written answer to the urging' },
  'weekly-list': { zh: '列入周通报', en: 'Named in the weekly list' },
  explanation: { zh: '在分公司例会说明', en: 'Explanation at the branch’s meeting' },
  talk: { zh: '约谈单位负责人', en: 'Talk with the head of the unit' },
});

export type WarningDuty = keyof typeof warningDuties.values;
