import { approvalFields } from '../glossary/fields/approval.ts';
import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { listed, nextReviewers, placeOf } from '../glossary/next-reviewers.ts';
import { refusals } from '../kernel/refusal.ts';
import { signedBy } from '../glossary/fields/signed-by.ts';
import { wordsRemembered } from '../kernel/memory.ts';

const refuse = refusals({
  'not-your-turn': { zh: '现在轮到其他审批人，请等待。', en: 'It is another reviewer’s turn now.' },
});

const reviewForm = form({
  code: 'supply-refusal-review',
  title: { zh: '不予供电审批', en: 'Refusal review' },
  paper: 'refusal-notice',
  fields: { ...approvalFields, signature: signedBy({ zh: '审批人', en: 'reviewer' }) },
});

/**
 * 暂不可供 is told to the customer only after the branch has approved it (process.md 5, Who approves what): head of the county unit, then the
 * branch, as `reviewers['refusal-of-supply']` says. The last approval ends the case; a return goes back to the survey.
 */
export const reviewSupplyRefusal = caseAct({
  command: 'review-supply-refusal',
  event: 'supply-refusal-reviewed',
  name: { zh: '审批不予供电', en: 'Review the refusal' },
  done: { zh: '审批了不予供电', en: 'reviewed the refusal of supply' },
  step: 'supply-refusal-review',
  by: ['unit-head', 'branch-head', 'marketing', 'reviewer'],
  form: reviewForm,
  outcomes: { approved: { zh: '同意不予供电', en: 'refusal approved' }, returned: { zh: '退回重新勘查', en: 'returned to the survey' } },
  decide: ({ data, facts, memory, actor }) => {
    const reviewers = listed(facts.reviewers['refusal-of-supply'], [{ duty: 'unit-head', level: 'county', order: 1 }, { duty: 'branch-head', level: 'branch', order: 2 }]);
    const agreed = wordsRemembered(memory, 'agreed');
    const mine = placeOf(actor, facts.unitId, nextReviewers(reviewers, agreed));
    if (!mine) return refuses(refuse('not-your-turn'));
    if (data.result === 'returned') return concludes({ outcome: 'returned' });
    const now = [...agreed, mine.key];
    const next = nextReviewers(reviewers, now);
    return next.length === 0
      ? concludes({ outcome: 'approved', remembers: { agreed: now } })
      : concludes({ remembers: { agreed: now }, turn: { duties: next.map((r) => r.duty), account: 'utility' } });
  },
});
