import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { kva } from '../glossary/fields/units.ts';

/** 接电计划 (19): when the customer needs power, how much and in which stage (A3.4). */
export const planForm = form({
  code: 'energisation-plan',
  title: { zh: '接电计划', en: 'Energisation plan' },
  paper: 'energisation-plan-form',
  fields: {
    wantedDate: { kind: 'date', from: 'today', need: 'always', prefill: { from: 'fact', fact: 'wantedDate' }, label: { zh: '客户意向接电日期', en: 'Customer’s requested date' } },
    wantedCapacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', prefill: { from: 'fact', fact: 'approvedCapacityKva' }, label: { zh: '接电容量', en: 'Capacity' } },
    stage: { kind: 'text', max: 100, need: 'optional', label: { zh: '分期', en: 'Stage' } },
    customerWorksUntil: { kind: 'date', need: 'optional', prefill: { from: 'fact', fact: 'expectedCompletion' }, label: { zh: '客户工程预计完工', en: 'Customer’s works expected complete' } },
    note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
});

/** With grid works the project manager answers with the day they are ready; without, the customer manager agrees at once. */
export const proposePlan = caseAct({
  command: 'propose-energisation-plan',
  event: 'energisation-plan-proposed',
  name: { zh: '下达接电计划', en: 'Send the energisation plan' },
  done: { zh: '下达了接电计划', en: 'sent the energisation plan' },
  step: 'energisation-plan',
  by: ['customer-manager'],
  form: planForm,
  decide: ({ data, facts }) =>
    concludes({
      turn: { duties: [facts['works-needed'] === true ? 'project-manager' : 'customer-manager'], account: 'utility' },
      establishes: { wantedDate: data.wantedDate },
      remembers: { proposed: true, answered: facts['works-needed'] !== true },
    }),
});
