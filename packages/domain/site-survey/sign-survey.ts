import { caseAct } from '../glossary/case-act.ts';
import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { isObject } from '../kernel/json.ts';
import { projectManagerWhose, signedBy } from '../glossary/fields/signed-by.ts';

const signForm = form({
  code: 'sign-survey',
  title: { zh: '现场勘查单会签', en: 'Signing the survey sheet' },
  paper: 'survey-sheet',
  fields: {
    opinion: { ...opinionField, label: { zh: '项目经理意见', en: 'Opinion of the project manager' } },
    signature: signedBy(projectManagerWhose),
    ...commonFields,
  },
  phrases: [{ zh: '同意勘查意见。', en: 'I agree with the survey conclusion.' }],
});

/** The project manager was there too (A3.3): his signature closes the survey, and what it found becomes the case's facts. */
export const signSurvey = caseAct({
  command: 'sign-survey',
  event: 'survey-signed',
  name: { zh: '会签勘查单', en: 'Sign the survey sheet' },
  done: { zh: '会签了现场勘查单', en: 'signed the survey sheet' },
  step: 'site-survey',
  by: ['project-manager'],
  form: signForm,
  outcomes: { 'can-supply': { zh: '具备供电条件', en: 'can be supplied' }, 'cannot-supply': { zh: '暂不具备供电条件', en: 'cannot be supplied now' } },
  offered: (memory) => memory['recorded'] === true,
  decide: ({ memory, doneAt }) => {
    const found = isObject(memory['found']) ? memory['found'] : {};
    const surveyed = { surveyedAt: memory['surveyedAt'] ?? doneAt, surveyWaitsFrom: null };
    if (memory['conclusion'] === 'cannot') return concludes({ outcome: 'cannot-supply', establishes: surveyed });
    return concludes({ outcome: 'can-supply', establishes: { ...found, ...surveyed } });
  },
});

const returnForm = form({
  code: 'return-survey',
  title: { zh: '退回勘查单', en: 'Returning the survey sheet' },
  fields: {
    gaps: {
      kind: 'table', min: 1, max: 20, need: 'always', label: { zh: '需要补正的内容（一次写全）', en: 'Everything to be put right' },
      columns: { what: { kind: 'text', max: 300, need: 'always', label: { zh: '问题', en: 'Issue' } } },
    },
    ...commonFields,
  },
});

/** The project manager does not agree with the sheet: it goes back to the customer manager with everything that is wrong. */
export const returnSurvey = caseAct({
  command: 'return-survey',
  event: 'survey-returned',
  name: { zh: '退回勘查单', en: 'Return the sheet' },
  done: { zh: '退回了现场勘查单', en: 'returned the survey sheet' },
  step: 'site-survey',
  by: ['project-manager'],
  form: returnForm,
  offered: (memory) => memory['recorded'] === true,
  decide: () => concludes({ turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { recorded: false } }),
});
