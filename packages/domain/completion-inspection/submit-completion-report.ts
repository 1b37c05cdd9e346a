import { caseAct } from '../glossary/case-act.ts';
import { completionReportForm } from './completion-report-form.ts';
import { concludes } from '../kernel/act.ts';

/** 竣工报验: the customer reports his works complete; a later round carries what was put right. */
export const submitCompletionReport = caseAct({
  command: 'submit-completion-report',
  event: 'completion-report-submitted',
  name: { zh: '竣工报验', en: 'Report completion' },
  done: { zh: '提交了竣工报验', en: 'reported completion' },
  step: 'completion-report',
  by: ['customer', 'agent', 'counter'],
  form: completionReportForm,
  offered: (memory) => memory['submitted'] !== true,
  decide: ({ data }) =>
    concludes({
      turn: { duties: ['customer-manager'], account: 'utility' },
      remembers: {
        submitted: true, papers: data.completionPapers.map((p) => p.paper),
        electricians: data.electricians.map((e) => ({ validTo: e.validTo })),
      },
    }),
});
