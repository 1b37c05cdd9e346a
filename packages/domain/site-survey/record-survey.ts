import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { refusals } from '../kernel/refusal.ts';
import { surveyFacts } from './survey-facts.ts';
import { surveyForm } from './survey-form.ts';

const refuse = refusals({
  'not-a-head': { zh: '受限供电须由单位负责人批准，所选人员今天不担任该职务，请另选。', en: 'Restricted supply must be approved by a head of unit; the person chosen is not one today. Choose another.' },
});

/**
 * 现场勘查 (A3.1, A3.3): the customer manager fills the sheet on site; the project manager signs the same sheet, which closes the step.
 * Recording it anew voids a signature of the project manager given before.
 */
export const recordSurvey = caseAct({
  command: 'record-survey',
  event: 'survey-recorded',
  name: { zh: '记录勘查', en: 'Record the survey' },
  done: { zh: '填写了现场勘查单', en: 'filled in the survey sheet' },
  step: 'site-survey',
  by: ['customer-manager'],
  form: surveyForm,
  decide: ({ data, facts }) => {
    if (data.restrictionApprovedBy && !facts.persons[data.restrictionApprovedBy]?.duties.some((d) => d.duty === 'unit-head' || d.duty === 'branch-head')) return refuses(refuse('not-a-head'));
    return concludes({
      turn: { duties: ['project-manager'], account: 'utility' },
      remembers: { recorded: true, conclusion: data.supplyConclusion, found: surveyFacts(data, facts), surveyedAt: data.arrivedAt },
    });
  },
});
