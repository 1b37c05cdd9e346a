import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { energisationChanges } from '../glossary/lists/energisation-change.ts';
import { form } from '../kernel/form.ts';

export const postponeForm = form({
  code: 'postpone-energisation',
  title: { zh: '推迟送电', en: 'Postponement of energisation' },
  paper: 'energisation-sheet',
  fields: {
    reason: { kind: 'choice', list: energisationChanges, need: 'always', label: { zh: '推迟原因', en: 'Reason' } },
    newDate: { kind: 'date', from: 'today', need: 'always', label: { zh: '另定日期', en: 'New date' } },
    note: { kind: 'text', max: 500, lines: 3, need: 'always', label: { zh: '说明', en: 'What happened' } },
    customerTold: { kind: 'yes-no', need: 'always', label: { zh: '已告知客户', en: 'Customer told' } },
    ...commonFields,
  },
});

/** The step stays open; the customer's own reasons run on the customer's time. */
export const postponeEnergisation = caseAct({
  command: 'postpone-energisation',
  event: 'energisation-postponed',
  name: { zh: '推迟送电', en: 'Postpone energisation' },
  done: { zh: '推迟了送电', en: 'postponed energisation' },
  step: 'energisation',
  by: ['customer-manager', 'operation'],
  form: postponeForm,
  decide: ({ data }) => {
    const account = data.reason === 'customer-works' || data.reason === 'customer-wish' ? 'customer' : 'utility';
    return concludes({ turn: { duties: ['customer-manager'], account }, establishes: { agreedDate: data.newDate }, remembers: { postponed: true } });
  },
});
