import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { designPapers } from '../glossary/lists/design-paper.ts';
import { disciplines } from '../glossary/lists/discipline.ts';
import { dutiesFor } from '../glossary/discipline-duties.ts';
import { form, must } from '../kernel/form.ts';
import { gapRows } from '../glossary/fields/gap-rows.ts';

const whenComplete = { when: { field: 'complete', is: [true] }, words: { zh: '齐全时填写', en: 'when complete' } } as const;
const whenIncomplete = { when: { field: 'complete', is: [false] }, words: { zh: '不齐全时填写', en: 'when not complete' } } as const;

export const completenessForm = form({
  code: 'design-completeness',
  title: { zh: '送审资料齐全性核对', en: 'Design completeness check' },
  paper: 'gap-notice',
  fields: {
    complete: { kind: 'yes-no', need: 'always', label: { zh: '资料齐全', en: 'Papers complete' } },
    sealSeen: { kind: 'yes-no', need: 'always', label: { zh: '已见设计单位出图章', en: 'Designer’s seal seen' } },
    gaps: gapRows(designPapers, whenIncomplete),
    called: { kind: 'choices', list: disciplines, need: whenComplete, label: { zh: '参加审查的专业', en: 'Disciplines involved' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '意见', en: 'Opinion' } },
    ...commonFields,
  },
  check: (data) =>
    data.complete && !data.sealSeen ? [must('sealSeen', 'seal-not-seen', { zh: '图纸未盖设计单位出图章，资料不算齐全。请登记为缺件一并告知。', en: 'Without the designer’s seal the papers are not complete. Enter it as a gap with the others.' })] : [],
});

/** Complete, the disciplines are called; incomplete, all gaps go to the customer at once and the time is his again. */
export const checkDesignCompleteness = caseAct({
  command: 'check-design-completeness',
  event: 'design-completeness-checked',
  name: { zh: '核对送审资料', en: 'Check that the papers are complete' },
  done: { zh: '核对了送审资料', en: 'checked the papers of the design' },
  step: 'design-review',
  by: ['customer-manager'],
  form: completenessForm,
  offered: (memory) => memory['submitted'] === true && memory['complete'] !== true,
  decide: ({ data }) =>
    data.complete
      ? concludes({ turn: { duties: dutiesFor(data.called ?? []), account: 'utility' }, remembers: { complete: true, called: data.called ?? [], opinions: {} } })
      : concludes({ turn: { duties: ['customer', 'agent', 'counter'], account: 'customer' }, remembers: { submitted: false, complete: false } }),
});
