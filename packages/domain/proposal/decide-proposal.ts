import { approvalFields } from '../glossary/fields/approval.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';

export const proposalDecisionForm = form({
  code: 'proposal-decision',
  title: { zh: '立项审批', en: 'Decision on the proposal' },
  paper: 'proposal-form',
  fields: {
    ...approvalFields,
    planNo: { kind: 'text', max: 50, need: 'optional', label: { zh: '立项文号', en: 'Approval number' } },
  },
  phrases: [{ zh: '同意立项，按业扩配套绿色通道实施。', en: 'Approved, to be carried out through the green channel for supporting works.' }],
});

/** 立项审批: returned, the proposal is made anew and this round stays on record. */
export const decideProposal = projectAct({
  command: 'decide-proposal',
  event: 'proposal-decided',
  name: { zh: '审批立项', en: 'Decide on the proposal' },
  done: { zh: '审批了立项', en: 'decided on the proposal' },
  step: 'proposal',
  by: ['production-technology', 'branch-head', 'group-innovation'],
  form: proposalDecisionForm,
  outcomes: { approved: { zh: '同意立项', en: 'approved' }, returned: { zh: '退回重报', en: 'returned' } },
  offered: (memory) => memory['proposed'] === true,
  decide: ({ data, doneAt }) =>
    data.result === 'approved' ? concludes({ outcome: 'approved', establishes: { proposalApprovedAt: doneAt } }) : concludes({ outcome: 'returned' }),
});
