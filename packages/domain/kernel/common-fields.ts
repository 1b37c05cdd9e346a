import { accounts } from '../glossary/lists/account.ts';
import { overdueCauses } from '../glossary/lists/overdue-cause.ts';
import type { Field, Shape } from './field.ts';

const field = <const F extends Field>(f: F): F => f;

/** Asked when the act is entered more than one working day after it was done, or is dated before its step opened (补录). */
const lateEntryReason = field({
  kind: 'text', max: 200, label: { zh: '补录原因', en: 'Reason for late entry' },
  need: { when: { fact: 'enteredLate', is: [true] }, words: { zh: '实际办理时间早于录入一个工作日以上时填写', en: 'when entered more than one working day after it was done' } },
});

const overdue = { when: { fact: 'closesLate', is: [true] }, words: { zh: '环节超期办结时填写', en: 'when the step is closed late' } } as const;

/**
 * What every step form asks besides its own fields (forms.md, "On every step form"). Done-at stands in the command itself.
 * Spread at the end of a form's fields.
 */
export const commonFields = {
  attachments: field({ kind: 'files', accept: 'papers', min: 0, max: 20, need: 'optional', label: { zh: '附件', en: 'Attachments' }, offPaper: true }),
  lateEntryReason,
  overdueCause: field({ kind: 'choice', list: overdueCauses, need: overdue, label: { zh: '超期原因', en: 'Cause of delay' }, offPaper: true }),
  overdueNote: field({ kind: 'text', max: 500, lines: 2, need: overdue, label: { zh: '超期说明', en: 'What happened' }, offPaper: true }),
  overdueAccount: field({ kind: 'choice', list: accounts, need: overdue, label: { zh: '责任方', en: 'On whose account' }, offPaper: true }),
} as const satisfies Shape;

/** 意见: asked for when the result is not the passing one. */
export const opinionField = field({ kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '意见', en: 'Opinion' } });
