import { amountWan } from '../glossary/fields/amount-wan.ts';
import { choicesOfFirm } from '../glossary/lists/choice-of-firm.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { compare, sum, type Decimal } from '../kernel/decimal.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { kv } from '../glossary/fields/units.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';
import { worksContractKinds } from '../glossary/lists/works-contract-kind.ts';

const refuse = refusals({
  'contract-above-budget': (p: { priceWan: string; budgetWan: string }) => ({
    zh: `合同价合计 ${p.priceWan} 万元高于批复概算 ${p.budgetWan} 万元。请写明原因后再签订。`,
    en: `The contracts add up to ${p.priceWan}, above the approved budget of ${p.budgetWan} (10,000 yuan). Give the reason, then sign.`,
  }),
  'no-construction-contract': { zh: '合同中没有施工合同，不能签订。', en: 'There is no construction contract among these. Add it before signing.' },
});

const contractRow = {
  kind: { kind: 'choice', list: worksContractKinds, need: 'always', label: { zh: '类型', en: 'Kind' } },
  firm: { kind: 'text', max: 200, need: 'always', label: { zh: '单位', en: 'Firm' } },
  creditCode: { kind: 'text', max: 18, format: 'credit-code', need: 'always', label: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
  licenceNo: { kind: 'text', max: 100, need: 'always', label: { zh: '资质证书编号', en: 'Licence number' } },
  maxKv: { kind: 'decimal', unit: kv, places: 1, above: '0', need: 'always', label: { zh: '电压上限', en: 'Voltage limit' } },
  validTo: { kind: 'date', from: 'today', need: 'always', label: { zh: '资质有效期至', en: 'Licence valid until' } },
  choice: { kind: 'choice', list: choicesOfFirm, need: 'always', label: { zh: '选择方式', en: 'Selection method' } },
  choiceGround: { kind: 'text', max: 200, need: 'always', label: { zh: '依据', en: 'Ground' } },
  priceWan: amountWan({ zh: '合同价', en: 'Price' }, 'always', { above: '0' }),
  signedAt: { kind: 'date', until: 'today', need: 'always', label: { zh: '签订日期', en: 'Signed on' } },
  startPlanned: { kind: 'date', need: 'always', label: { zh: '计划开工', en: 'Planned start' } },
  endPlanned: { kind: 'date', need: 'always', label: { zh: '计划竣工', en: 'Planned end' } },
  files: { kind: 'files', accept: 'papers', min: 1, max: 10, need: 'always', paper: 'works-contract', label: { zh: '合同文本', en: 'Contract' } },
} as const;

/** 合同签订 (P6) for construction, supervision and design. */
export const worksContractForm = form({
  code: 'works-contract',
  title: { zh: '合同签订', en: 'Works contract' },
  fields: {
    contracts: { kind: 'table', min: 1, max: 10, need: 'always', columns: contractRow, label: { zh: '合同', en: 'Contracts' } },
    safetyAgreement: { kind: 'files', accept: 'papers', min: 1, max: 5, need: 'always', paper: 'safety-agreement', label: { zh: '安全协议', en: 'Safety agreement' } },
    aboveBudgetReason: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '超概算原因', en: 'Reason for exceeding the budget' } },
    ...commonFields,
  },
  check: (data) =>
    data.contracts.flatMap((row, i) =>
      row.endPlanned < row.startPlanned
        ? [must(`contracts.${i}.endPlanned`, 'ends-before-start', { zh: `第 ${i + 1} 份合同的计划竣工早于计划开工，请核对。`, en: `Contract ${i + 1} ends before it starts. Check the two dates.` })]
        : [],
    ),
});

/** The price stays under the approved budget, or says why not (A1). */
export const signWorksContract = projectAct({
  command: 'sign-works-contract',
  event: 'works-contract-signed',
  name: { zh: '登记合同签订', en: 'Record the contracts' },
  done: { zh: '签订了工程合同', en: 'signed the works contracts' },
  step: 'works-contract',
  by: ['project-manager'],
  form: worksContractForm,
  outcomes: { signed: { zh: '已签订', en: 'signed' } },
  decide: ({ data, facts, doneAt }) => {
    const construction = data.contracts.find((row) => row.kind === 'construction');
    if (!construction) return refuses(refuse('no-construction-contract'));
    const priceWan: Decimal = sum(data.contracts.map((row) => row.priceWan));
    const { budgetWan } = facts;
    if (budgetWan !== undefined && compare(priceWan, budgetWan) > 0 && data.aboveBudgetReason === undefined) return refuses(refuse('contract-above-budget', { priceWan, budgetWan }));
    return concludes({ outcome: 'signed', establishes: { contractWan: priceWan, contractSignedAt: doneAt, plannedEnd: construction.endPlanned } });
  },
});
