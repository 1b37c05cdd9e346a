import { compare } from '../kernel/decimal.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { contractAnnexes } from '../glossary/lists/contract-annex.ts';
import { contractKinds } from '../glossary/lists/contract-kind.ts';
import { demandForms } from '../glossary/lists/demand-form.ts';
import { form, must } from '../kernel/form.ts';
import { kva, kw } from '../glossary/fields/units.ts';
import { payWays } from '../glossary/lists/pay-way.ts';
import { settlementCycles } from '../glossary/lists/settlement-cycle.ts';
import { statutoryClauses, missingClauses } from './statutory-clauses.ts';

const text = (max: number, zh: string, en: string) => ({ kind: 'text', max, need: 'always', label: { zh, en } }) as const;

/** 供用电合同 (17): the seven statutory clause groups (条例 33, 民法典 649) are checked one by one. */
export const contractForm = form({
  code: 'supply-contract',
  title: { zh: '供用电合同', en: 'Supply contract' },
  paper: 'contract',
  fields: {
    contractKind: { kind: 'choice', list: contractKinds, need: 'always', label: { zh: '合同类别', en: 'Contract type' } },
    contractNo: text(50, '合同编号', 'Contract number'),
    templateVersion: text(50, '文本版本', 'Version of the text'),
    ...statutoryClauses,
    contractCapacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', prefill: { from: 'fact', fact: 'approvedCapacityKva' }, label: { zh: '合同容量', en: 'Contract capacity' } },
    feeMode: { kind: 'choice', list: demandForms, need: 'optional', label: { zh: '基本电费方式', en: 'Basic charge' } },
    demandValueKw: {
      kind: 'decimal', unit: kw, places: 2, above: '0', label: { zh: '合同需量', en: 'Contract demand' },
      need: { when: { field: 'feeMode', is: ['contract-demand'] }, words: { zh: '按合同需量计费时填写', en: 'when billed by contract demand' } },
    },
    boundary: { kind: 'text', max: 1000, lines: 3, need: 'always', prefill: { from: 'fact', fact: 'ownershipBoundary' }, label: { zh: '产权分界与维护责任', en: 'Ownership boundary and maintenance' } },
    boundaryDrawing: { kind: 'files', accept: 'papers', min: 1, max: 5, need: 'always', paper: 'boundary-drawing', label: { zh: '产权分界图', en: 'Boundary drawing' } },
    billName: text(200, '结算户名', 'Name for billing'),
    bank: text(100, '开户行', 'Bank'),
    bankAccount: { kind: 'text', max: 40, format: 'digits', need: 'always', label: { zh: '账号', en: 'Account' } },
    taxNo: text(30, '税号', 'Tax number'),
    payWay: { kind: 'choice', list: payWays, need: 'always', label: { zh: '缴费方式', en: 'Payment method' } },
    settlementCycle: { kind: 'choice', list: settlementCycles, need: 'always', label: { zh: '结算周期', en: 'Settlement' } },
    annexes: { kind: 'choices', list: contractAnnexes, need: 'always', label: { zh: '合同附件', en: 'Annexes' } },
    termFrom: { kind: 'date', need: 'always', label: { zh: '合同期限自', en: 'Valid from' } },
    termTo: { kind: 'date', need: 'always', label: { zh: '合同期限至', en: 'Valid until' } },
    draft: { kind: 'files', accept: 'papers', min: 1, max: 5, need: 'always', paper: 'contract', label: { zh: '合同文本', en: 'Contract text' } },
    ...commonFields,
  },
  groups: [
    { title: { zh: '合同', en: 'Contract' }, fields: ['contractKind', 'contractNo', 'templateVersion', 'termFrom', 'termTo', 'draft'] },
    { title: { zh: '七类必备条款', en: 'The seven statutory clause groups' }, fields: ['clauseSupply', 'clauseCapacity', 'clauseMetering', 'clauseUpkeep', 'clauseTerm', 'clauseBreach', 'clauseOther'] },
    { title: { zh: '容量与计费', en: 'Capacity and billing' }, fields: ['contractCapacityKva', 'feeMode', 'demandValueKw', 'billName', 'bank', 'bankAccount', 'taxNo', 'payWay', 'settlementCycle'] },
    { title: { zh: '产权分界与附件', en: 'Boundary and annexes' }, fields: ['boundary', 'boundaryDrawing', 'annexes'] },
  ],
  check: (data, facts) => [
    ...missingClauses(data),
    ...(data.termTo <= data.termFrom ? [must('termTo', 'term-ends-first', { zh: '合同期限的止日应晚于起日。', en: 'The end date must be after the start date.' })] : []),
    ...(data.contractKind === 'temporary' && typeof facts['tempUntil'] === 'string' && data.termTo > facts['tempUntil']
      ? [must('termTo', 'after-temporary-term', { zh: `临时用电期限至 ${facts['tempUntil']}，合同不能更长。`, en: `The temporary supply ends on ${facts['tempUntil']}; the contract cannot last longer.` })]
      : []),
    ...(typeof facts['approvedCapacityKva'] === 'string' && compare(data.contractCapacityKva, facts['approvedCapacityKva'] as typeof data.contractCapacityKva) !== 0
      ? [must('contractCapacityKva', 'not-the-approved-capacity', { zh: `合同容量应等于核定容量 ${facts['approvedCapacityKva']} kVA。`, en: `The contract capacity must equal the approved capacity of ${facts['approvedCapacityKva']} kVA.` })]
      : []),
  ],
});
