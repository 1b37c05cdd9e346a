import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import type { JsonObject } from '../kernel/json.ts';
import { refusals } from '../kernel/refusal.ts';
import { signedBy } from '../glossary/fields/signed-by.ts';

const refuse = refusals({
  'signed-already': { zh: '您已签收，正在等待另一位经理签收。', en: 'You have signed for it already; the other manager has not yet.' },
});

const signForm = form({
  code: 'sign-for-assignment',
  title: { zh: '派工签收', en: 'Signing for the assignment' },
  paper: 'assignment-order',
  fields: {
    conflictPledge: {
      kind: 'yes-no', need: 'always', label: { zh: '与客户无利益关系，无需回避', en: 'I have no conflict of interest with this customer' },
      help: { zh: '存在亲属、投资、兼职等关系时请选“否”并退派。', en: 'If you have family, a shareholding or a post there, answer “No” and decline.' },
    },
    signature: signedBy({ zh: '经理', en: 'manager' }),
    ...commonFields,
  },
  check: ({ conflictPledge }) => (conflictPledge ? [] : [must('conflictPledge', 'conflict', { zh: '存在利益关系时不能签收，请改用“退派”。', en: 'With a conflict of interest you cannot sign. Decline instead.' })]),
});

const waits = (memory: JsonObject) => memory['assigned'] === true;

/** 签收 (forms.md 3): each manager signs the same day, with the pledge of no conflict; the second signature closes the step. */
export const signForAssignment = caseAct({
  command: 'sign-for-assignment',
  event: 'assignment-signed-for',
  name: { zh: '签收派工单', en: 'Sign for the assignment' },
  done: { zh: '签收了派工单', en: 'signed for the assignment' },
  step: 'assignment',
  by: ['customer-manager', 'project-manager'],
  form: signForm,
  outcomes: { assigned: { zh: '双经理已到位', en: 'both managers in place' } },
  offered: waits,
  decide: ({ memory, actor }) => {
    const mine = isPerson(actor) && actor.duty === 'project-manager' ? 'signedByProjectManager' : 'signedByCustomerManager';
    if (memory[mine] === true) return refuses(refuse('signed-already'));
    const other = mine === 'signedByProjectManager' ? 'signedByCustomerManager' : 'signedByProjectManager';
    if (memory[other] === true) return concludes({ outcome: 'assigned', remembers: { [mine]: true } });
    return concludes({ remembers: { [mine]: true }, turn: { duties: [other === 'signedByProjectManager' ? 'project-manager' : 'customer-manager'], account: 'utility' } });
  },
});

const declineForm = form({
  code: 'decline-assignment',
  title: { zh: '退派', en: 'Declining the assignment' },
  fields: {
    declineReason: { kind: 'text', max: 300, lines: 2, need: 'always', label: { zh: '退派理由', en: 'Reason' }, example: '与客户法定代表人为近亲属，应回避' },
    ...commonFields,
  },
});

/** 退派: the lead assigns again; the reason stays on record. */
export const declineAssignment = caseAct({
  command: 'decline-assignment',
  event: 'assignment-declined',
  name: { zh: '退派', en: 'Decline' },
  done: { zh: '退回了派工', en: 'declined the assignment' },
  step: 'assignment',
  by: ['customer-manager', 'project-manager'],
  form: declineForm,
  offered: waits,
  decide: () => concludes({ remembers: { assigned: false, declined: true }, turn: { duties: ['unit-dispatcher'], account: 'utility' } }),
});
