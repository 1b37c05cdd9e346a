import { amountWan } from '../glossary/fields/amount-wan.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { fundSources } from '../glossary/lists/fund-source.ts';
import { isPositive } from '../kernel/decimal.ts';
import { projectAct } from '../glossary/case-act.ts';
import { projectChannels } from '../glossary/lists/project-channel.ts';

/** 立项申请 (P2). */
export const proposalForm = form({
  code: 'proposal',
  title: { zh: '项目立项', en: 'Proposal' },
  paper: 'proposal-form',
  fields: {
    scope: { kind: 'text', max: 2000, lines: 4, need: 'always', prefill: { from: 'fact', fact: 'outline' }, label: { zh: '建设规模', en: 'Scope of works' } },
    estimateWan: amountWan({ zh: '估算', en: 'Estimate' }, 'always', { prefill: { from: 'fact', fact: 'estimateWan' } }),
    fundSource: { kind: 'choice', list: fundSources, need: 'always', label: { zh: '资金来源', en: 'Source of funds' } },
    channel: { kind: 'choice', list: projectChannels, need: 'always', label: { zh: '通道', en: 'Channel' } },
    filingNeeded: { kind: 'yes-no', need: 'always', label: { zh: '需主管部门备案', en: 'To be filed with the authority' } },
    batchNo: { kind: 'text', max: 50, need: { when: { field: 'filingNeeded', is: [true] }, words: { zh: '需备案时填写', en: 'when filed' } }, label: { zh: '批次', en: 'Batch' } },
    filingNo: { kind: 'text', max: 50, need: 'optional', label: { zh: '备案文号', en: 'Filing number' } },
    filingReply: { kind: 'files', accept: 'papers', min: 0, max: 5, need: 'optional', paper: 'filing-reply', label: { zh: '备案批复', en: 'Reply of the authority' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '意见', en: 'Opinion' } },
    ...commonFields,
  },
  check: (data) => (isPositive(data.estimateWan) ? [] : [must('estimateWan', 'no-estimate', { zh: '估算应大于 0 万元。', en: 'The estimate must be more than 0.' })]),
});

/** The project manager proposes; production technology (or the group, by amount) approves. */
export const proposeProject = projectAct({
  command: 'propose-project',
  event: 'project-proposed',
  name: { zh: '申报立项', en: 'Propose the project' },
  done: { zh: '申报了立项', en: 'proposed the project' },
  step: 'proposal',
  by: ['project-manager'],
  form: proposalForm,
  offered: (memory) => memory['proposed'] !== true,
  decide: ({ data }) =>
    concludes({
      turn: { duties: ['production-technology', 'branch-head', 'group-innovation'], account: 'utility' },
      establishes: { estimateWan: data.estimateWan, outline: data.scope },
      remembers: { proposed: true },
    }),
});
