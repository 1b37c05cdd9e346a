import { approvalFields } from '../glossary/fields/approval.ts';
import { customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import type { Condition } from '../kernel/condition.ts';
import { contactWays } from '../glossary/lists/contact-way.ts';
import { form, must } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import { refusals } from '../kernel/refusal.ts';
import { terminationKinds } from '../glossary/lists/termination-kind.ts';

const refuse = refusals({
  'own-manager': { zh: '回访核实人不能是本件的客户经理或项目经理，请由其他人回访。', en: 'The call-back must be made by someone other than the case’s managers.' },
  'customer-withdraws-only': { zh: '客户只能申请撤销；其他终止由供电企业办理。', en: 'Customers can only withdraw; other kinds of termination are requested by the utility.' },
});

const withdrawn: Condition = { field: 'kind', is: ['withdrawn'] };
const worksThere: Condition = { fact: 'works-needed', is: [true] };
/** The utility's to say: by whoever asks for the end on its side, or whoever approves a customer's withdrawal. */
const worksFate = { kind: 'text', max: 500, lines: 2, label: { zh: '配套工程与容量预留的处理', en: 'What happens to the works and the reserved capacity' } } as const;

const requestForm = form({
  code: 'termination',
  title: { zh: '终止申请', en: 'Request to terminate' },
  paper: 'termination-form',
  fields: {
    kind: { kind: 'choice', list: terminationKinds, need: 'always', label: { zh: '终止类别', en: 'Kind' } },
    words: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '说明', en: 'Words' } },
    request: { kind: 'files', accept: 'papers', min: 1, max: 10, need: { when: { not: withdrawn }, words: { zh: '客户撤销时可以改为签字', en: 'a customer withdrawing may sign instead' }, else: 'optional' }, paper: 'termination-request', label: { zh: '客户申请或证明', en: 'Customer’s written request or proof' } },
    customerSignature: signedBy(customerWhose, { when: withdrawn, may: true, words: { zh: '没有书面申请时签字', en: 'where there is no written request' } }),
    contacts: {
      kind: 'table', min: 1, max: 30, need: { when: { field: 'kind', is: ['unreachable', 'papers-missing'] }, words: { zh: '客户失联或逾期未补时填写', en: 'when the customer cannot be reached or owes papers' } },
      label: { zh: '联系记录', en: 'Contacts' },
      columns: {
        at: { kind: 'instant', past: true, need: 'always', label: { zh: '时间', en: 'Time' } },
        way: { kind: 'choice', list: contactWays, need: 'always', label: { zh: '方式', en: 'Way' } },
        result: { kind: 'text', max: 200, need: 'always', label: { zh: '结果', en: 'Result' } },
      },
    },
    worksFate: { ...worksFate, need: { when: { all: [worksThere, { not: withdrawn }] }, words: { zh: '有配套工程时填写', en: 'when there are grid works' }, else: 'optional' } },
    ...commonFields,
  },
  check: ({ kind, request, customerSignature }) => (kind === 'withdrawn' && request === undefined && customerSignature === undefined ? [must('customerSignature', 'unsigned', { zh: '请签字，或上传签字盖章的书面申请。', en: 'Sign here, or upload the signed request.' })] : []),
});

/** 终止（退单）申请: by the customer's wish or the utility's ground; each with its paper. */
export const requestTermination = caseAct({
  command: 'request-termination',
  event: 'termination-requested',
  name: { zh: '申请终止', en: 'Request termination' },
  done: { zh: '申请终止办理', en: 'requested termination' },
  step: null,
  aside: 'termination',
  by: ['customer', 'agent', 'counter', 'customer-manager'],
  form: requestForm,
  whileSuspended: true,
  offered: (memory, facts) => facts.energisedAt === undefined && memory['asked'] !== true,
  decide: ({ data, actor }) => {
    if (isPerson(actor) && (actor.duty === 'customer' || actor.duty === 'agent') && data.kind !== 'withdrawn') return refuses(refuse('customer-withdraws-only'));
    return concludes({ remembers: { asked: true, kind: data.kind } });
  },
});

const judgeForm = form({
  code: 'termination-approval',
  title: { zh: '终止审批', en: 'Termination approval' },
  paper: 'termination-form',
  fields: {
    ...approvalFields,
    callBack: { kind: 'person', duties: ['service-desk', 'customer-service', 'counter', 'marketing', 'reviewer'], need: { when: { field: 'result', is: ['approved'] }, words: { zh: '同意终止时填写', en: 'when approved' } }, label: { zh: '回访核实人', en: 'Call-back made by' } },
    callBackWords: { kind: 'text', max: 300, need: { when: { field: 'result', is: ['approved'] }, words: { zh: '同意终止时填写', en: 'when approved' } }, label: { zh: '回访核实情况', en: 'Result of the call-back' } },
    worksFate: { ...worksFate, need: { when: { all: [{ field: 'result', is: ['approved'] }, worksThere] }, words: { zh: '同意终止且有配套工程时填写', en: 'when approved and there are grid works' }, may: true } },
    signature: signedBy({ zh: '审批人', en: 'reviewer' }),
  },
});

/** 终止审批: with a call back by somebody else than the case's managers; ends the case and frees what was reserved. */
export const approveTermination = caseAct({
  command: 'approve-termination',
  event: 'termination-judged',
  name: { zh: '审批终止', en: 'Decide on the termination' },
  done: { zh: '审批了终止申请', en: 'decided on the termination request' },
  step: null,
  aside: 'termination',
  by: ['reviewer', 'unit-head'],
  form: judgeForm,
  whileSuspended: true,
  offered: (memory) => memory['asked'] === true,
  decide: ({ data, memory, facts, doneAt }) => {
    if (data.result === 'returned') return concludes({ remembers: { asked: false } });
    if (data.callBack === facts.customerManager || data.callBack === facts.projectManager) return refuses(refuse('own-manager'));
    return concludes({ signal: 'case-terminated', remembers: { asked: false }, establishes: { terminatedAs: memory['kind'] ?? null, terminatedAt: doneAt, suspendedUntil: null } });
  },
});
