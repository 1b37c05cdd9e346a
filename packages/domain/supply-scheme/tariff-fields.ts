import { billingForms } from '../glossary/lists/billing-form.ts';
import { demandForms } from '../glossary/lists/demand-form.ts';
import { feeColumns } from '../glossary/fields/fee-rows.ts';
import { kw, kwh, percent } from '../glossary/fields/units.ts';
import { lossMethods } from '../glossary/lists/loss-method.ts';
import { powerFactors } from '../glossary/lists/power-factor.ts';
import type { Shape } from '../kernel/field.ts';
import { splitWays } from '../glossary/lists/split-way.ts';
import { tariffClasses } from '../glossary/lists/tariff-class.ts';

const only = (field: string, value: string, zh: string, en: string) => ({ when: { field, is: [value] }, words: { zh, en } }) as const;

/** 计费方案: one row a metering point and class. */
export const tariffColumns = {
  point: { kind: 'text', max: 10, need: 'always', label: { zh: '计量点编号', en: 'Metering point' }, example: 'M1' },
  tariffClass: { kind: 'choice', list: tariffClasses, need: 'always', label: { zh: '电价类别', en: 'Tariff class' } },
  billing: { kind: 'choice', list: billingForms, need: 'always', label: { zh: '单一/两部制', en: 'Single- or two-part' } },
  singleReason: { kind: 'text', max: 200, need: 'optional', label: { zh: '保留单一制的依据', en: 'Basis for staying on single-part' } },
  demandForm: { kind: 'choice', list: demandForms, need: only('billing', 'two-part', '两部制时填写', 'when two-part'), label: { zh: '基本电费方式', en: 'Demand or capacity charge' } },
  contractDemandKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: only('demandForm', 'contract-demand', '合同需量时填写', 'when by contract demand'), label: { zh: '合同需量核定值', en: 'Contract demand' } },
  timeOfUse: { kind: 'yes-no', need: 'always', label: { zh: '分时电价', en: 'Time-of-use' } },
  powerFactor: { kind: 'choice', list: powerFactors, need: 'always', label: { zh: '功率因数标准', en: 'Power-factor standard' } },
  split: { kind: 'choice', list: splitWays, need: 'always', label: { zh: '定比定量', en: 'Split' } },
  splitPercent: { kind: 'decimal', unit: percent, places: 2, above: '0', max: '100', need: only('split', 'share', '定比时填写', 'when a fixed share'), label: { zh: '定比', en: 'Share' } },
  splitKwh: { kind: 'decimal', unit: kwh, places: 2, above: '0', need: only('split', 'quantity', '定量时填写', 'when a fixed quantity'), label: { zh: '定量（每月）', en: 'Monthly quantity' } },
  transformerLoss: { kind: 'choice', list: lossMethods, need: 'always', label: { zh: '变损计法', en: 'Transformer loss' } },
  lineLoss: { kind: 'choice', list: lossMethods, need: 'always', label: { zh: '线损计法', en: 'Line loss' } },
} as const satisfies Shape;

/** 电价方案, word for word the same in the department's form and in the joint scheme. */
export const tariffFields = {
  tariffs: { kind: 'table', min: 1, max: 40, need: 'always', columns: tariffColumns, label: { zh: '计费方案', en: 'Billing' } },
  feeRows: { kind: 'table', min: 0, max: 10, need: 'optional', columns: feeColumns, label: { zh: '业务费项目', en: 'Lawful fees' }, help: { zh: '没有应收项目时留空；只收列入目录的项目。', en: 'Leave empty when nothing is due. Only listed items may be charged.' } },
} as const satisfies Shape;
