import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { contactWays } from '../glossary/lists/contact-way.ts';
import { form } from '../kernel/form.ts';
import { percent } from '../glossary/fields/units.ts';
import { worksStages } from '../glossary/lists/works-stage.ts';

export const trackingForm = form({
  code: 'customer-works',
  title: { zh: '客户受电工程进度', en: 'Progress of the customer’s works' },
  fields: {
    contactedOn: { kind: 'date', until: 'today', need: 'always', label: { zh: '日期', en: 'Day' } },
    contactWay: { kind: 'choice', list: contactWays, need: 'always', label: { zh: '方式', en: 'Way' } },
    reached: { kind: 'yes-no', need: 'always', prefill: { from: 'default', value: true }, label: { zh: '已联系上', en: 'Reached' } },
    stage: { kind: 'choice', list: worksStages, need: { when: { field: 'reached', is: [true] }, words: { zh: '联系上时填写', en: 'when reached' } }, prefill: { from: 'previous' }, label: { zh: '工程阶段', en: 'Stage' } },
    percent: { kind: 'decimal', unit: percent, places: 1, min: '0', max: '100', need: { when: { field: 'reached', is: [true] }, words: { zh: '联系上时填写', en: 'when reached' } }, prefill: { from: 'previous' }, label: { zh: '完成比例', en: 'Share completed' } },
    plannedEnd: { kind: 'date', need: 'optional', prefill: { from: 'previous' }, label: { zh: '计划完工日期', en: 'Planned completion' } },
    wantedDate: { kind: 'date', need: 'optional', prefill: { from: 'fact', fact: 'wantedDate' }, label: { zh: '意向接电日期', en: 'Requested energisation date' } },
    slipReason: { kind: 'text', max: 500, lines: 2, need: { when: { field: 'stage', is: ['stopped'] }, words: { zh: '停工时填写，推迟时也请说明', en: 'when stopped; also when it slips' }, else: 'optional' }, label: { zh: '推迟或停工原因', en: 'Reason for delay or stoppage' } },
    problems: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '存在问题', en: 'Problems' } },
    ...commonFields,
  },
  check: (data, facts) =>
    data.wantedDate !== undefined && typeof facts['wantedDate'] === 'string' && data.wantedDate !== facts['wantedDate'] && data.slipReason === undefined
      ? [{ path: 'slipReason', level: 'must', code: 'reason-missing', text: { zh: '意向接电日期有变化，请说明原因。', en: 'The requested date has changed. Give the reason.' } }]
      : [],
});

/** A3.4: the customer's own works are followed; a changed wish goes on to the energisation plan and the project manager. */
export const trackCustomerWorks = caseAct({
  command: 'track-customer-works',
  event: 'customer-works-tracked',
  name: { zh: '登记工程进度', en: 'Record the progress' },
  done: { zh: '登记了客户受电工程进度', en: 'recorded the progress of the customer’s works' },
  step: 'customer-works',
  by: ['customer-manager', 'customer', 'agent'],
  form: trackingForm,
  decide: ({ data, memory }) =>
    concludes({
      remembers: { ...(data.reached ? { lastContactOn: data.contactedOn, silentTries: 0 } : { silentTries: Number(memory['silentTries'] ?? 0) + 1 }), ...(data.stage === undefined ? {} : { stage: data.stage }) },
      establishes: {
        ...(data.plannedEnd === undefined ? {} : { expectedCompletion: data.plannedEnd }),
        ...(data.wantedDate === undefined ? {} : { wantedDate: data.wantedDate }),
      },
    }),
});

export const worksCompletedForm = form({
  code: 'customer-works-completed',
  title: { zh: '客户受电工程完工', en: 'Completion of the customer’s works' },
  fields: {
    completedOn: { kind: 'date', until: 'today', need: 'always', label: { zh: '完工日期', en: 'Completed on' } },
    words: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
});

/** Said by the customer or by the manager who saw it; a passed completion inspection ends the tracking by itself. */
export const completeCustomerWorks = caseAct({
  command: 'complete-customer-works',
  event: 'customer-works-completed',
  name: { zh: '登记完工', en: 'Record the completion' },
  done: { zh: '登记了客户受电工程完工', en: 'recorded the completion of the customer’s works' },
  step: 'customer-works',
  by: ['customer-manager', 'customer', 'agent'],
  form: worksCompletedForm,
  outcomes: { completed: { zh: '已完工', en: 'completed' } },
  decide: ({ data }) => concludes({ outcome: 'completed', establishes: { expectedCompletion: data.completedOn } }),
});
