import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses, type Verdict } from '../kernel/act.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import { energisationChanges } from '../glossary/lists/energisation-change.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';
import { remembered } from '../kernel/memory.ts';

const refuse = refusals({
  'before-works-ready': (p: { worksReady: string }) => ({ zh: `商定接电日不能早于配套可投运日 ${p.worksReady}。`, en: `The agreed day cannot be before the works are ready on ${p.worksReady}.` }),
  'no-date-to-change': { zh: '接电日期还没有商定，请先商定。', en: 'No energisation date has been agreed yet. Agree one first.' },
});

const agreedDate = { kind: 'date', from: 'today', need: 'always', label: { zh: '商定接电日', en: 'Agreed date' } } as const;

export const agreePlanForm = form({
  code: 'energisation-plan-agreed',
  title: { zh: '商定接电日期', en: 'Agreeing the energisation date' },
  paper: 'energisation-plan-form',
  fields: {
    agreedDate: { ...agreedDate, prefill: { from: 'fact', fact: 'wantedDate' } },
    customerTold: { kind: 'yes-no', need: 'always', label: { zh: '已与客户商定', en: 'Agreed with the customer' } },
    note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
});

const settle = (date: BusinessDate, worksReady: BusinessDate | undefined, then: Verdict): Verdict =>
  worksReady !== undefined && date < worksReady ? refuses(refuse('before-works-ready', { worksReady })) : then;

/** The agreed day is the basis of the outage plan (19a). */
export const agreePlan = caseAct({
  command: 'agree-energisation-plan',
  event: 'energisation-plan-agreed',
  name: { zh: '商定接电日期', en: 'Agree the date' },
  done: { zh: '商定了接电日期', en: 'agreed the energisation date' },
  step: 'energisation-plan',
  by: ['customer-manager'],
  form: agreePlanForm,
  outcomes: { agreed: { zh: '已商定', en: 'agreed' } },
  offered: (memory) => remembered(memory, 'proposed') && remembered(memory, 'answered'),
  decide: ({ data, facts }) => settle(data.agreedDate, facts.worksReadyDate, concludes({ outcome: 'agreed', establishes: { agreedDate: data.agreedDate } })),
});

export const changePlanForm = form({
  code: 'energisation-plan-change',
  title: { zh: '接电计划变更', en: 'Change of the energisation plan' },
  paper: 'energisation-plan-form',
  fields: {
    agreedDate,
    changeCause: { kind: 'choice', list: energisationChanges, need: 'always', label: { zh: '变更原因', en: 'Reason for the change' } },
    note: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '说明', en: 'What happened' } },
    ...commonFields,
  },
});

/** Every change keeps who and why (A3.4). */
export const changePlan = caseAct({
  command: 'change-energisation-plan',
  event: 'energisation-plan-changed',
  name: { zh: '变更接电计划', en: 'Change the energisation date' },
  done: { zh: '变更了接电计划', en: 'changed the energisation plan' },
  step: null,
  aside: 'plan-changes',
  by: ['customer-manager', 'project-manager'],
  form: changePlanForm,
  offered: (_memory, facts) => facts.agreedDate !== undefined && facts.energisedAt === undefined,
  decide: ({ data, facts }) =>
    facts.agreedDate === undefined ? refuses(refuse('no-date-to-change')) : settle(data.agreedDate, facts.worksReadyDate, concludes({ establishes: { agreedDate: data.agreedDate } })),
});
