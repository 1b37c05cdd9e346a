import { acceptanceResults } from '../glossary/lists/acceptance-result.ts';
import { acceptanceFindings } from './check-acceptance.ts';
import type { Condition } from '../kernel/condition.ts';
import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { customerGrades } from '../glossary/lists/customer-grade.ts';
import { deliveryWays } from '../glossary/lists/delivery-way.ts';
import { form } from '../kernel/form.ts';
import { gapKinds } from '../glossary/lists/gap-kind.ts';
import { paperKinds } from '../glossary/lists/paper-kind.ts';
import { paperVerdicts } from '../glossary/lists/paper-verdict.ts';
import { promiseSteps } from '../glossary/lists/promise-step.ts';
import { signedBy } from '../glossary/fields/signed-by.ts';
import { supplyKinds } from '../glossary/lists/supply-kind.ts';
import { yuan } from '../glossary/fields/units.ts';

const taken: Condition = { field: 'result', is: ['accepted', 'accepted-with-promise'] };
const whenTaken = { when: taken, words: { zh: '受理时填写', en: 'when accepted' } } as const;
const whenRefused = { when: { field: 'result', is: ['refused'] }, words: { zh: '不予受理时填写', en: 'when refused' } } as const;
const gap: Condition = { field: 'verdict', is: ['gap'] };
const whenGap = { when: gap, words: { zh: '缺件时填写', en: 'for a gap' } } as const;
const whenPromised = { when: { field: 'promised', is: [true] }, words: { zh: '容缺时填写', en: 'when promised' } } as const;

/** 资料核验: one row for each paper that this business needs, supplied by the server; all gaps are told at once. */
const paperChecks = {
  kind: 'table', min: 1, max: 40, need: 'always', rowsFrom: 'papersRequired', label: { zh: '资料核验', en: 'Document check' },
  columns: {
    paper: { kind: 'choice', list: paperKinds, need: 'always', label: { zh: '资料', en: 'Paper' } },
    verdict: { kind: 'choice', list: paperVerdicts, need: 'always', label: { zh: '结论', en: 'Verdict' } },
    originalSeen: { kind: 'yes-no', need: 'optional', label: { zh: '已核原件', en: 'Original seen' } },
    gap: { kind: 'choice', list: gapKinds, need: whenGap, label: { zh: '缺件类别', en: 'What is wrong' } },
    words: { kind: 'text', max: 300, need: { ...whenGap, may: true }, label: { zh: '说明与补正办法', en: 'Details and how to put it right' } },
    promised: { kind: 'yes-no', need: { ...whenGap, may: true }, label: { zh: '容缺（承诺补交）', en: 'Promised' } },
    promisedUntil: { kind: 'date', from: 'today', need: whenPromised, label: { zh: '承诺补交日', en: 'Promised until' } },
    latestStep: { kind: 'choice', list: promiseSteps, need: { ...whenPromised, may: true }, label: { zh: '最迟环节', en: 'Due by step' }, offPaper: true },
  },
} as const;

export const acceptanceFields = {
  paperChecks,
  result: { kind: 'choice', list: acceptanceResults, need: 'always', label: { zh: '受理结论', en: 'Result' } },
  refusalGround: { kind: 'text', max: 500, lines: 2, need: whenRefused, label: { zh: '不予受理的事实和理由', en: 'Facts and grounds of the refusal' } },
  refusalLaw: { kind: 'text', max: 300, need: whenRefused, label: { zh: '法律依据', en: 'Legal basis' } },
  refusalRemedy: { kind: 'text', max: 300, need: whenRefused, label: { zh: '救济途径', en: 'Right of appeal' }, example: '可向当地能源监管机构（12398）投诉举报' },
  approvedBy: {
    kind: 'person', duties: ['unit-dispatcher'], need: { ...whenRefused, else: 'optional' }, label: { zh: '业扩专责批准', en: 'Approved by the connection lead' },
    help: { zh: '不予受理，或第二次退回提出首次未告知的缺件时，须经业扩专责批准并计次。', en: 'A refusal, or a second return naming a gap the first notice did not, needs the connection lead’s approval and is counted.' },
  },
  acceptedAt: { kind: 'instant', past: true, need: whenTaken, prefill: { from: 'now' }, label: { zh: '受理时间', en: 'Accepted at' } },
  supplyKind: { kind: 'choice', list: supplyKinds, need: whenTaken, prefill: { from: 'fact', fact: 'supplyKindProposed' }, label: { zh: '供电类型（时限口径）', en: 'Supply kind (which limits apply)' } },
  gradeProposed: { kind: 'choice', list: customerGrades, need: whenTaken, prefill: { from: 'default', value: 'ordinary' }, label: { zh: '客户分级初判', en: 'Preliminary customer grade' } },
  arrearsYuan: { kind: 'decimal', unit: yuan, places: 2, min: '0', need: 'optional', label: { zh: '原户欠费', en: 'Arrears on the existing account' } },
  breachOpen: { kind: 'yes-no', need: 'always', prefill: { from: 'default', value: false }, label: { zh: '是否有违约用电、窃电未结', en: 'Is a breach or theft case open?' } },
  duplicateOf: { kind: 'case', need: 'optional', label: { zh: '疑似重复申请', en: 'Possible duplicate of' }, help: { zh: '十二个月内同一客户或同一地址的申请已列在页面上。', en: 'Applications of the same customer or address within twelve months are listed on the page.' } },
  noticeWay: { kind: 'choice', list: deliveryWays, need: 'always', label: { zh: '告知方式', en: 'How the customer was informed' } },
  receiverName: { kind: 'text', max: 50, need: 'always', personal: 'name', label: { zh: '签收人', en: 'Received by' }, prefill: { from: 'fact', fact: 'contactName' } },
  receiver: signedBy({ zh: '签收人', en: 'receiver' }, { when: { field: 'noticeWay', is: ['in-person'] }, words: { zh: '当面告知时签字', en: 'when told in person' } }),
  opinion: { ...opinionField, need: { when: { field: 'result', is: ['returned'] }, words: { zh: '退回时填写', en: 'when returned' }, else: 'optional' } },
  ...commonFields,
} as const;

/** 受理回执、一次性告知书、容缺受理承诺书、不予受理告知书: one form, by its result (forms.md 2). */
export const acceptanceForm = form({
  code: 'acceptance',
  title: { zh: '业务受理', en: 'Acceptance' },
  paper: 'acceptance-receipt',
  fields: acceptanceFields,
  phrases: [
    { zh: '资料齐全，予以受理。', en: 'The papers are complete; accepted.' },
    { zh: '主体资料齐全，其余按承诺补交，容缺受理。', en: 'The main papers are complete, the others promised; accepted.' },
    { zh: '资料存在下列问题，请一次补正后重新提交：', en: 'Please put all of the following right and resubmit once: ' },
  ],
  check: (data, facts) => acceptanceFindings(data, facts),
});
