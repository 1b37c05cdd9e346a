import { appointmentFacts, offersIn } from './appointment.ts';
import { askedLaterFields, attendeeFields, contactRows, preCheckField } from './appointment-fields.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'not-offered': { zh: '这个时间不在客户经理给出的时间内。请从中选择；都不合适时，请选“要求延后”。', en: 'This is not one of the times offered. Choose one of them, or ask for a later time.' },
  'not-later': { zh: '要求延后的时间应晚于已给出的全部时间。', en: 'The later time must be after all the times offered.' },
  'in-the-past': { zh: '约定时间应在现在以后。', en: 'The agreed time must be in the future.' },
});

const agreed = { agreed: { zh: '已约定', en: 'agreed' } } as const;

const chooseForm = form({
  code: 'survey-choice',
  title: { zh: '选择勘查时间', en: 'Choose a survey time' },
  fields: {
    chosen: { kind: 'instant', need: 'always', label: { zh: '您方便的时间', en: 'The time that suits you' } },
    askedLater: { ...askedLaterFields.askedLater, label: { zh: '以上时间都不合适，要求延后', en: 'None of these suits me; I request a later time' } },
    words: { kind: 'text', max: 300, need: 'optional', label: { zh: '留言', en: 'Message' } },
  },
});

/** The customer chooses; a later time of his own makes the days from the first offer until then his. */
export const chooseSurveyTime = caseAct({
  command: 'choose-survey-time',
  event: 'survey-time-chosen',
  name: { zh: '选择勘查时间', en: 'Choose the time' },
  done: { zh: '选择了现场勘查时间', en: 'chose a survey time' },
  step: 'survey-appointment',
  by: ['customer', 'agent'],
  form: chooseForm,
  outcomes: agreed,
  offered: (memory) => offersIn(memory).length > 0,
  decide: ({ data, memory }) => {
    const offers = offersIn(memory);
    const within = offers.some((o) => o.from <= data.chosen && data.chosen <= o.to);
    if (!data.askedLater) return within ? concludes({ outcome: 'agreed', establishes: appointmentFacts(data.chosen, undefined) }) : refuses(refuse('not-offered'));
    if (offers.some((o) => data.chosen <= o.to)) return refuses(refuse('not-later'));
    return concludes({ outcome: 'agreed', establishes: appointmentFacts(data.chosen, offers[0]?.from) });
  },
});

const bookForm = form({
  code: 'survey-booking',
  title: { zh: '登记勘查约定', en: 'Appointment by phone' },
  fields: {
    contacts: contactRows,
    chosen: { kind: 'instant', need: 'always', label: { zh: '约定时间', en: 'Agreed time' } },
    firstOffered: { kind: 'instant', need: { when: { field: 'askedLater', is: [true] }, words: { zh: '客户要求延后时填写', en: 'when the customer asks for a later time' } }, label: { zh: '我方最早可到时间', en: 'Earliest time offered by us' } },
    ...askedLaterFields,
    ...attendeeFields,
    preCheck: preCheckField,
    ...commonFields,
  },
});

/** 电话预约: the customer manager enters what was agreed in a call, with the calls made. */
export const bookSurvey = caseAct({
  command: 'book-survey',
  event: 'survey-booked',
  name: { zh: '登记约定时间', en: 'Enter the appointment' },
  done: { zh: '登记了现场勘查约定', en: 'entered the appointment for the survey' },
  step: 'survey-appointment',
  by: ['customer-manager'],
  form: bookForm,
  outcomes: agreed,
  decide: ({ data, doneAt }) => {
    if (data.chosen < doneAt) return refuses(refuse('in-the-past'));
    return concludes({ outcome: 'agreed', establishes: appointmentFacts(data.chosen, data.askedLater ? data.firstOffered : undefined) });
  },
});

const rebookForm = form({
  code: 'survey-rebooking',
  title: { zh: '改约', en: 'New appointment' },
  fields: {
    chosen: { kind: 'instant', need: 'always', label: { zh: '新约定时间', en: 'New time' } },
    reason: { kind: 'text', max: 300, need: 'always', label: { zh: '改约原因', en: 'Reason' } },
    ...askedLaterFields,
    contacts: { ...contactRows, min: 0, need: 'optional' },
    ...commonFields,
  },
});

/** 改约: who asked is kept; days that the customer asked for begin at the time first agreed. */
export const rebookSurvey = caseAct({
  command: 'rebook-survey',
  event: 'survey-rebooked',
  name: { zh: '改约', en: 'Rebook' },
  done: { zh: '改约了现场勘查', en: 'rebooked the survey' },
  step: 'site-survey',
  by: ['customer-manager'],
  form: rebookForm,
  offered: (memory) => memory['recorded'] !== true,
  decide: ({ data, facts, doneAt }) => {
    if (data.chosen < doneAt) return refuses(refuse('in-the-past'));
    return concludes({ establishes: appointmentFacts(data.chosen, data.askedLater ? facts.surveyAt : undefined) });
  },
});
