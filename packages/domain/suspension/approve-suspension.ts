import type { Account } from '../kernel/turn.ts';
import { approvalFields } from '../glossary/fields/approval.ts';
import { caseAct } from '../glossary/case-act.ts';
import { compare, decimal } from '../kernel/decimal.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';
import { listed, nextReviewers, placeOf } from '../glossary/next-reviewers.ts';
import type { OutsideFacts, Reviewer } from '../glossary/outside-facts.ts';
import { refusals } from '../kernel/refusal.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';
import { signedBy } from '../glossary/fields/signed-by.ts';
import { wordsRemembered } from '../kernel/memory.ts';

const refuse = refusals({
  'not-your-turn': { zh: '现在轮到其他审批人，请等待。', en: 'It is another reviewer’s turn now.' },
});

const approveForm = form({
  code: 'suspension-approval',
  title: { zh: '挂起审批', en: 'Suspension approval' },
  paper: 'suspension-form',
  fields: { ...approvalFields, signature: signedBy({ zh: '审批人', en: 'reviewer' }) },
});

/** Longer than the rule's days, or a second time: the head of the unit signs too (process.md, Who approves what). */
function reviewersFor(facts: OutsideFacts & { readonly suspensions?: number }, memory: JsonObject): readonly Reviewer[] {
  const base = listed(facts.reviewers['suspension'], [{ duty: 'reviewer', level: 'county', order: 1 }]);
  const most = ruleNumber(facts, 'suspension-long-over');
  const days = typeof memory['expectedDays'] === 'number' ? memory['expectedDays'] : 0;
  const grave = (facts.suspensions ?? 0) > 0 || (most !== undefined && compare(decimal(days), most) > 0);
  if (!grave || base.some((r) => r.duty === 'unit-head')) return base;
  return [...base, { duty: 'unit-head', level: 'county', order: Math.max(...base.map((r) => r.order)) + 1 }];
}

/** 挂起审批: the stop starts at the last approval, not earlier; it runs on the account asked for. */
export const approveSuspension = caseAct({
  command: 'approve-suspension',
  event: 'suspension-judged',
  name: { zh: '审批挂起', en: 'Decide on the suspension' },
  done: { zh: '审批了挂起申请', en: 'decided on the suspension request' },
  step: null,
  aside: 'suspension',
  by: ['reviewer', 'unit-head', 'marketing'],
  form: approveForm,
  offered: (memory) => memory['asked'] === true,
  decide: ({ data, memory, facts, actor, doneAt }) => {
    if (data.result === 'returned') return concludes({ remembers: { asked: false, agreed: [] } });
    const agreed = wordsRemembered(memory, 'agreed');
    const reviewers = reviewersFor(facts, memory);
    const mine = placeOf(actor, facts.unitId, nextReviewers(reviewers, agreed));
    if (!mine) return refuses(refuse('not-your-turn'));
    const now = [...agreed, mine.key];
    if (nextReviewers(reviewers, now).length > 0) return concludes({ remembers: { agreed: now } });
    return concludes({
      status: 'suspended',
      account: memory['account'] as Account,
      remembers: { asked: false, agreed: [], approvedAt: doneAt },
      establishes: { suspensions: (facts.suspensions ?? 0) + 1, suspendedUntil: memory['expectedEnd'] ?? null, suspensionReason: memory['reason'] ?? null },
    });
  },
});
