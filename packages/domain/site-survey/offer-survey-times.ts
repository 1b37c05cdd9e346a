import { attendeeFields, contactRows, preCheckField } from './appointment-fields.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

const offerForm = form({
  code: 'survey-offer',
  title: { zh: '预约现场勘查', en: 'Survey times' },
  fields: {
    offers: {
      kind: 'table', min: 1, max: 10, need: 'always', label: { zh: '可选时间', en: 'Times offered' },
      columns: {
        from: { kind: 'instant', need: 'always', label: { zh: '起', en: 'From' } },
        to: { kind: 'instant', need: 'always', label: { zh: '止', en: 'To' } },
      },
    },
    ...attendeeFields,
    contacts: { ...contactRows, min: 0, need: 'optional' },
    preCheck: preCheckField,
    ...commonFields,
  },
  check: ({ offers }, facts, { doneAt }) => {
    const least = ruleNumber(facts, 'survey-offers');
    return [
      ...(least !== undefined && offers.length < Number(least) ? [must('offers', 'too-few', { zh: `请至少给出 ${least} 个时间供客户选择。`, en: `Offer the customer at least ${least} times.` })] : []),
      ...offers.flatMap((o, i) => [
        ...(o.to <= o.from ? [must(`offers.${i}.to`, 'ends-before-it-begins', { zh: '结束时间应晚于开始时间。', en: 'The end must be after the beginning.' })] : []),
        ...(o.from <= doneAt ? [must(`offers.${i}.from`, 'in-the-past', { zh: '可选时间应在现在以后。', en: 'Offered times must be in the future.' })] : []),
      ]),
    ];
  },
});

/** 预约 (A7): the customer manager offers times inside the survey limit; choosing is asked of the customer but stays the utility's time. */
export const offerSurveyTimes = caseAct({
  command: 'offer-survey-times',
  event: 'survey-times-offered',
  name: { zh: '给出勘查时间', en: 'Offer times' },
  done: { zh: '给出了现场勘查的可选时间', en: 'offered times for the survey' },
  step: 'survey-appointment',
  by: ['customer-manager'],
  form: offerForm,
  decide: ({ data }) => concludes({
    remembers: { offers: data.offers, attendees: data.attendees },
    turn: { duties: ['customer', 'agent', 'customer-manager'], account: 'utility' },
  }),
});
