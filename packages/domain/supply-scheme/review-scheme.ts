import { awaited, dutiesOf, placeOf, reviewed } from './who-reviews.ts';
import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { refusals } from '../kernel/refusal.ts';
import { reopened } from './returned-parts.ts';
import { reviewForm } from './review-form.ts';

const refuse = refusals({
  'not-awaited': { zh: '现在不需要您的审批：您已审批过，或还没有轮到您所在的层级。', en: 'Your review is not awaited now: you have given it, or it is another level’s turn.' },
});

/** 供电方案审批: everybody whom the approval table names must agree; one return ends this round. Internal: the reply clock goes on. */
export const reviewScheme = caseAct({
  command: 'review-scheme',
  event: 'scheme-reviewed',
  name: { zh: '审批供电方案', en: 'Review the supply scheme' },
  done: { zh: '审批了供电方案', en: 'reviewed the supply scheme' },
  step: 'scheme-review',
  by: ['reviewer', 'marketing', 'production-technology', 'metering-team', 'dispatch', 'unit-head', 'branch-head', 'group-marketing', 'group-innovation'],
  form: reviewForm,
  outcomes: {
    approved: { zh: '审批通过', en: 'approved' },
    'part-returned': { zh: '退回部分方案', en: 'a part returned' },
    'draft-returned': { zh: '退回重新编制', en: 'draft returned' },
  },
  offered: (memory) => memory['conditionsToAdopt'] !== true,
  decide: ({ data, facts, memory, actor, doneAt }) => {
    const done = reviewed(memory);
    const place = placeOf(actor, facts.unitId, awaited(facts, done));
    if (place === undefined) return refuses(refuse('not-awaited'));
    if (data.result === 'part-returned') return concludes({ outcome: 'part-returned', establishes: reopened(data.parts ?? []) });
    if (data.result === 'draft-returned') return concludes({ outcome: 'draft-returned' });
    const now = [...done, place];
    const earlier = Array.isArray(memory['conditions']) ? memory['conditions'] : [];
    const conditions = [...earlier, ...(data.conditions ?? []).map((c) => c.words)];
    const waiting = awaited(facts, now);
    if (waiting.length > 0) return concludes({ turn: { duties: dutiesOf(waiting), account: 'utility' }, remembers: { reviewed: now, conditions } });
    if (conditions.length > 0) {
      return concludes({ turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { reviewed: now, conditions, conditionsToAdopt: true } });
    }
    return concludes({ outcome: 'approved', establishes: { schemeApprovedAt: doneAt } });
  },
});
