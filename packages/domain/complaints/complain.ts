import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { complaintKinds } from '../glossary/lists/complaint-kind.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import { nextNo, openNos, orderNoField } from '../glossary/numbered-threads.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'no-such-complaint': { zh: '没有这个序号的待办投诉，请核对。', en: 'No open complaint has this number. Check it.' },
  'own-manager': { zh: '投诉不能由本件的客户经理或项目经理答复。', en: 'A complaint cannot be answered by the case’s own managers.' },
});

const complainForm = form({
  code: 'complaint',
  title: { zh: '投诉与意见', en: 'Complaint' },
  fields: {
    kind: { kind: 'choices', list: complaintKinds, need: 'always', label: { zh: '投诉内容', en: 'What it is about' } },
    words: { kind: 'text', max: 2000, lines: 4, need: 'always', label: { zh: '事情经过', en: 'What happened' } },
    attachments: commonFields.attachments,
    lateEntryReason: commonFields.lateEntryReason,
  },
});

/** 投诉: also after the case has ended. Contact and answer have their own limits (regulation/parameters). */
export const complain = caseAct({
  command: 'complain',
  event: 'complaint-made',
  name: { zh: '投诉', en: 'Make a complaint' },
  done: { zh: '提出了投诉', en: 'made a complaint' },
  step: null,
  aside: 'complaints',
  by: ['customer', 'agent', 'service-desk', 'customer-service', 'counter'],
  form: complainForm,
  whileSuspended: true,
  afterEnd: true,
  decide: ({ data, memory, doneAt }) => concludes({ remembers: { [nextNo(memory)]: { state: 'open', kind: data.kind, at: doneAt } } }),
});

const answerForm = form({
  code: 'complaint-answer',
  title: { zh: '投诉答复', en: 'Answer to a complaint' },
  fields: {
    orderNo: orderNoField,
    contactedAt: { kind: 'instant', past: true, need: 'always', label: { zh: '联系客户时间', en: 'Customer contacted' } },
    found: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '核查情况', en: 'Findings' } },
    justified: { kind: 'yes-no', need: 'always', label: { zh: '投诉是否属实', en: 'Is the complaint justified?' } },
    answer: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '答复客户', en: 'Answer to the customer' } },
    ...commonFields,
  },
});

/** The answer goes to the customer; a justified complaint stays on the case's record. */
export const answerComplaint = caseAct({
  command: 'answer-complaint',
  event: 'complaint-answered',
  name: { zh: '答复投诉', en: 'Answer the complaint' },
  done: { zh: '答复了投诉', en: 'answered a complaint' },
  step: null,
  aside: 'complaints',
  by: ['service-desk', 'customer-service', 'marketing', 'reviewer', 'unit-head'],
  form: answerForm,
  whileSuspended: true,
  afterEnd: true,
  offered: (memory) => openNos(memory).length > 0,
  decide: ({ data, memory, facts, actor, doneAt }) => {
    if (!openNos(memory).includes(data.orderNo)) return refuses(refuse('no-such-complaint'));
    if (isPerson(actor) && [facts.customerManager, facts.projectManager].includes(actor.personId)) return refuses(refuse('own-manager'));
    return concludes({ remembers: { [data.orderNo]: { state: 'closed', justified: data.justified, at: doneAt } } });
  },
});
