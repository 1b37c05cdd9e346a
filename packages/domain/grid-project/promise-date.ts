import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { energisationChanges } from '../glossary/lists/energisation-change.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'already-in-service': { zh: '工程已经投运，不必再承诺日期。', en: 'The works are in service; no date needs to be promised.' },
  'change-without-cause': { zh: '改变已承诺的日期，请选择变更原因。', en: 'To change a promised date, choose the reason.' },
});

export const promiseDateForm = form({
  code: 'promise-commissioning-date',
  title: { zh: '承诺投运日期', en: 'Commissioning date promise' },
  fields: {
    promisedDate: { kind: 'date', from: 'today', need: 'always', prefill: { from: 'fact', fact: 'promisedDate' }, label: { zh: '配套可投运日', en: 'Works ready on' } },
    changeCause: { kind: 'choice', list: energisationChanges, need: 'optional', label: { zh: '变更原因', en: 'Reason for the change' } },
    note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
});

/** The project manager's answer to the energisation plan (A3.4): every change keeps its cause, and the cases are told. */
export const promiseCommissioningDate = projectAct({
  command: 'promise-commissioning-date',
  event: 'commissioning-date-promised',
  name: { zh: '承诺投运日期', en: 'Promise the commissioning date' },
  done: { zh: '承诺了投运日期', en: 'promised the commissioning date' },
  step: null,
  aside: 'commissioning-date',
  by: ['project-manager'],
  form: promiseDateForm,
  decide: ({ data, facts }) => {
    if (facts.commissionedAt !== undefined) return refuses(refuse('already-in-service'));
    const changed = facts.promisedDate !== undefined && facts.promisedDate !== data.promisedDate;
    return changed && data.changeCause === undefined ? refuses(refuse('change-without-cause')) : concludes({ establishes: { promisedDate: data.promisedDate } });
  },
});
