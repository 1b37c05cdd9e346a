import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'not-waiting': { zh: '没有客户要求延后的约定，计时不变。', en: 'The customer has asked for no later time; the clock stays as it is.' },
});

const noForm = (code: string) => form({ code, title: { zh: '勘查等待客户', en: 'Survey waiting for the customer' }, fields: {} });

/**
 * Sent by the clock, never by a person, at `surveyWaitsFrom`: the customer asked for a later survey, and from the first time
 * offered the days are his. A stop starts at this event, not earlier (process.md, Clocks).
 */
export const beginSurveyWait = caseAct({
  command: 'begin-survey-wait',
  event: 'survey-wait-begun',
  name: { zh: '开始等待客户', en: 'Start waiting for the customer' },
  done: { zh: '按客户要求的延后，开始计入客户时间', en: 'started counting the customer’s time, a later survey having been requested' },
  step: 'site-survey',
  by: [],
  form: noForm('begin-survey-wait'),
  offered: (memory) => memory['recorded'] !== true,
  decide: ({ facts }) => (facts.surveyWaitsFrom === undefined ? refuses(refuse('not-waiting')) : concludes({ turn: { duties: ['customer-manager'], account: 'customer' } })),
});

/** Sent by the clock at the agreed time: from here it is the utility's time again. */
export const endSurveyWait = caseAct({
  command: 'end-survey-wait',
  event: 'survey-wait-ended',
  name: { zh: '结束等待客户', en: 'Stop waiting for the customer' },
  done: { zh: '到了约定的勘查时间，恢复计入供电企业时间', en: 'resumed counting the utility’s time, the agreed time having come' },
  step: 'site-survey',
  by: [],
  form: noForm('end-survey-wait'),
  decide: () => concludes({ turn: { duties: ['customer-manager'], account: 'utility' }, establishes: { surveyWaitsFrom: null } }),
});
