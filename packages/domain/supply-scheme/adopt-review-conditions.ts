import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';
import { signedBy, customerManagerWhose } from '../glossary/fields/signed-by.ts';

const refuse = refusals({
  'conditions-left': (p: { count: number; given: number }) => ({ zh: `会签提出 ${p.count} 个条件，只写入了 ${p.given} 个，请逐条写入方案。`, en: `The review set ${p.count} conditions and ${p.given} are written in. Write in each of them.` }),
});

export const adoptConditionsForm = form({
  code: 'adopt-review-conditions',
  title: { zh: '会签条件写入方案', en: 'Review conditions written into the scheme' },
  paper: 'scheme-reply-form',
  fields: {
    adopted: {
      kind: 'table', min: 1, max: 60, need: 'always', label: { zh: '写入的条件', en: 'Conditions written in' },
      columns: {
        condition: { kind: 'text', max: 500, need: 'always', label: { zh: '会签条件', en: 'Condition' } },
        chapter: { kind: 'text', max: 60, need: 'always', label: { zh: '写入章节', en: 'Chapter' }, example: '注意事项' },
        words: { kind: 'text', max: 1000, need: 'always', label: { zh: '方案正文', en: 'Scheme text' } },
      },
    },
    signature: signedBy(customerManagerWhose),
    ...commonFields,
  },
});

/** 同意附条件: the conditions must stand in the scheme before it counts as approved. */
export const adoptReviewConditions = caseAct({
  command: 'adopt-review-conditions',
  event: 'review-conditions-adopted',
  name: { zh: '写入会签条件', en: 'Write in the review conditions' },
  done: { zh: '把会签条件写入了供电方案', en: 'wrote the conditions of the review into the scheme' },
  step: 'scheme-review',
  by: ['customer-manager'],
  form: adoptConditionsForm,
  outcomes: { approved: { zh: '审批通过', en: 'approved' } },
  offered: (memory) => memory['conditionsToAdopt'] === true,
  decide: ({ data, memory, doneAt }) => {
    const count = Array.isArray(memory['conditions']) ? memory['conditions'].length : 0;
    if (data.adopted.length < count) return refuses(refuse('conditions-left', { count, given: data.adopted.length }));
    return concludes({ outcome: 'approved', establishes: { schemeApprovedAt: doneAt } });
  },
});
