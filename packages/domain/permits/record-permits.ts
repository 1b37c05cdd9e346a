import { amountWan } from '../glossary/fields/amount-wan.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { compensationKinds } from '../glossary/lists/compensation-kind.ts';
import { concludes } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { metre, squareMetre } from '../glossary/fields/units.ts';
import { permitApplicants } from '../glossary/lists/permit-applicant.ts';
import { permitKinds } from '../glossary/lists/permit-kind.ts';
import { permitModes } from '../glossary/lists/permit-mode.ts';
import { permitResults } from '../glossary/lists/permit-result.ts';
import { projectAct } from '../glossary/case-act.ts';

const day = (zh: string, en: string) => ({ kind: 'date', need: 'optional', label: { zh, en } }) as const;

const permitRow = {
  kind: { kind: 'choice', list: permitKinds, need: 'always', label: { zh: '手续', en: 'Permit' } },
  authority: { kind: 'text', max: 100, need: 'always', label: { zh: '主管部门', en: 'Authority' } },
  applicant: { kind: 'choice', list: permitApplicants, need: 'always', label: { zh: '申请方', en: 'Who applies' } },
  mode: { kind: 'choice', list: permitModes, need: 'always', label: { zh: '办理方式', en: 'Mode' } },
  section: { kind: 'text', max: 200, need: 'optional', label: { zh: '路段起止', en: 'Section' } },
  lengthM: { kind: 'decimal', unit: metre, places: 1, above: '0', need: 'optional', label: { zh: '长度', en: 'Length' } },
  areaM2: { kind: 'decimal', unit: squareMetre, places: 1, above: '0', need: 'optional', label: { zh: '面积', en: 'Area' } },
  plannedAt: day('计划申请', 'To be applied for'),
  appliedAt: day('申请日期', 'Applied on'),
  dueAt: day('应办结', 'Due'),
  resultAt: day('办结日期', 'Settled on'),
  result: { kind: 'choice', list: permitResults, need: { when: { field: 'resultAt', given: true }, words: { zh: '办结后填写', en: 'once decided' } }, label: { zh: '结果', en: 'Result' } },
  paperNo: { kind: 'text', max: 100, need: 'optional', label: { zh: '文号', en: 'Number' } },
  validUntil: day('有效期至', 'Valid until'),
  conditions: { kind: 'text', max: 500, need: { when: { field: 'result', is: ['conditional'] }, words: { zh: '附条件时填写', en: 'when conditional' } }, label: { zh: '附带条件', en: 'Conditions' } },
  restoreDuty: { kind: 'text', max: 200, need: 'optional', label: { zh: '恢复责任', en: 'Reinstatement duty' } },
  papers: { kind: 'files', accept: 'papers', min: 0, max: 5, need: 'optional', paper: 'permit', label: { zh: '批件', en: 'Paper' } },
} as const;

/** 手续办理 (P4): one row a permit; the customer's own are tracked, not owed (A4.4). Land and crops stand beside them. */
export const permitsForm = form({
  code: 'permits',
  title: { zh: '手续办理', en: 'Permits' },
  fields: {
    permits: { kind: 'table', min: 0, max: 60, need: 'always', columns: permitRow, prefill: { from: 'previous' }, label: { zh: '手续', en: 'Permits' } },
    compensation: {
      kind: 'table', min: 0, max: 200, need: 'always', prefill: { from: 'previous' }, label: { zh: '补偿', en: 'Compensation' },
      columns: {
        owner: { kind: 'text', max: 100, personal: 'name', need: 'always', label: { zh: '权属人', en: 'Owner' } },
        kind: { kind: 'choice', list: compensationKinds, need: 'always', label: { zh: '类别', en: 'Kind' } },
        quantity: { kind: 'text', max: 50, need: 'always', label: { zh: '数量', en: 'Quantity' }, example: '0.6 亩' },
        amountWan: amountWan({ zh: '金额', en: 'Amount' }, 'always'),
        agreement: { kind: 'files', accept: 'papers', min: 0, max: 3, need: 'optional', paper: 'compensation-agreement', label: { zh: '协议', en: 'Agreement' } },
      },
    },
    ...commonFields,
  },
  check: (data) =>
    data.permits.flatMap((row, i) =>
      row.appliedAt !== undefined && row.resultAt !== undefined && row.resultAt < row.appliedAt
        ? [must(`permits.${i}.resultAt`, 'before-application', { zh: `第 ${i + 1} 行：办结日期早于申请日期，请核对。`, en: `Row ${i + 1}: decided before it was applied for. Check the two dates.` })]
        : [],
    ),
});

/** Keeps the permit register of the project; the last saved list counts, every earlier one stays in the ledger. */
export const recordPermits = projectAct({
  command: 'record-permits',
  event: 'permits-recorded',
  name: { zh: '登记手续', en: 'Record permits' },
  done: { zh: '登记了手续办理情况', en: 'recorded the state of the permits' },
  step: 'permits',
  by: ['project-manager'],
  form: permitsForm,
  decide: ({ data }) => {
    const open = data.permits.filter((row) => row.mode !== 'exempt' && !settled(row.result));
    const expected = open.flatMap(({ dueAt }) => dueAt ?? []).toSorted().at(-1) ?? null;
    return concludes({ establishes: { permitsOpen: open.length, permitsExpected: expected }, remembers: { recorded: true } });
  },
});

const settled = (result: string | undefined) => result === 'approved' || result === 'conditional';
