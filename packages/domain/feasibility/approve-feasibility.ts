import { amountWan } from '../glossary/fields/amount-wan.ts';
import { approvalFields } from '../glossary/fields/approval.ts';
import { compare } from '../kernel/decimal.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const approved = { when: { field: 'result', is: ['approved'] }, words: { zh: '同意时填写', en: 'when approved' } } as const;

const refuse = refusals({
  'budget-above-estimate': (p: { budgetWan: string; estimateWan: string }) => ({
    zh: `批复概算 ${p.budgetWan} 万元高于立项估算 ${p.estimateWan} 万元。请写明超出的原因后再批复。`,
    en: `The approved budget of ${p.budgetWan} exceeds the estimate of ${p.estimateWan} (10,000 yuan). Give the reason for the excess, then approve.`,
  }),
});

export const feasibilityApprovalForm = form({
  code: 'feasibility-approval',
  title: { zh: '可研初设批复', en: 'Approval of study and design' },
  paper: 'feasibility-approval',
  fields: {
    ...approvalFields,
    budgetWan: amountWan({ zh: '批复概算', en: 'Approved budget' }, approved, { above: '0', prefill: { from: 'act', event: 'feasibility-submitted', field: 'budgetWan' } }),
    approvalNo: { kind: 'text', max: 50, need: approved, label: { zh: '批复文号', en: 'Approval number' } },
    planNo: { kind: 'text', max: 50, need: approved, label: { zh: '投资计划文号', en: 'Investment plan number' } },
    aboveEstimateReason: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '超估算原因', en: 'Reason for exceeding the estimate' } },
  },
  phrases: [{ zh: '同意可研初设方案，批复概算按核定数执行。', en: 'Study and design approved; the approved budget applies.' }],
});

/** 批复: the approved budget stays under the estimate, or says why not (A1, 投资可控). */
export const approveFeasibility = projectAct({
  command: 'approve-feasibility',
  event: 'feasibility-decided',
  name: { zh: '批复可研初设', en: 'Approve study and design' },
  done: { zh: '批复了可研初设', en: 'decided on the study and the preliminary design' },
  step: 'feasibility',
  by: ['production-technology', 'branch-head', 'group-innovation'],
  form: feasibilityApprovalForm,
  outcomes: { approved: { zh: '同意', en: 'approved' }, returned: { zh: '退回修改', en: 'returned' } },
  offered: (memory) => memory['submitted'] === true,
  decide: ({ data, facts, doneAt }) => {
    if (data.result !== 'approved' || data.budgetWan === undefined) return concludes({ outcome: 'returned' });
    const { estimateWan } = facts;
    if (estimateWan !== undefined && compare(data.budgetWan, estimateWan) > 0 && data.aboveEstimateReason === undefined) {
      return refuses(refuse('budget-above-estimate', { budgetWan: data.budgetWan, estimateWan }));
    }
    return concludes({ outcome: 'approved', establishes: { budgetWan: data.budgetWan, feasibilityApprovedAt: doneAt } });
  },
});
