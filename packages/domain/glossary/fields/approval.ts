import { commonFields } from '../../kernel/common-fields.ts';
import { approvalResults } from '../lists/approval-result.ts';
import { returnReasons } from '../lists/return-reason.ts';

const returned = { when: { field: 'result', is: ['returned'] }, words: { zh: '退回时填写', en: 'when returned' } } as const;

/** What an approval asks: result, opinion, and when returned the reasons and every gap, line by line (faces.md, principle 7). */
export const approvalFields = {
  result: { kind: 'choice', list: approvalResults, need: 'always', label: { zh: '审批结论', en: 'Decision' } },
  opinion: { kind: 'text', max: 1000, lines: 3, need: { ...returned, else: 'optional' }, label: { zh: '意见', en: 'Opinion' } },
  sendBackReason: { kind: 'choices', list: returnReasons, need: returned, label: { zh: '退回原因', en: 'Reasons for the return' } },
  gaps: {
    kind: 'table', min: 1, max: 50, need: returned, label: { zh: '需补正的问题', en: 'What must be put right' },
    columns: { what: { kind: 'text', max: 500, need: 'always', label: { zh: '问题', en: 'Issue' } } },
  },
  ...commonFields,
} as const;
