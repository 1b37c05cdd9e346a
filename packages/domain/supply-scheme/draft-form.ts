import { accessFields } from './access-fields.ts';
import { followingValues, knownConflicts, partFindings } from './draft-checks.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { energyServices } from '../glossary/lists/energy-service.ts';
import type { Field, Prefill, Shape } from '../kernel/field.ts';
import { form } from '../kernel/form.ts';
import { investSides } from '../glossary/lists/invest-side.ts';
import { kva, month } from '../glossary/fields/units.ts';
import { meteringFields } from './metering-fields.ts';
import { schemeChanges } from '../glossary/lists/scheme-change.ts';
import { tariffFields } from './tariff-fields.ts';

type Taken<S extends Shape> = { readonly [K in keyof S]: S[K] & { readonly prefill: Prefill } };

/** The fields of a part as the department handed them over: shown in their chapter, and never typed anew. */
const taken = <const S extends Shape>(fields: S, event: string): Taken<S> =>
  Object.fromEntries(Object.entries(fields).map(([field, described]): [string, Field] => [field, { ...described, prefill: { from: 'act', event, field } }])) as Taken<S>;

/** Free words under a chapter: they add to what the parts say, never replace it. */
const words = (zh: string, en: string) => ({ kind: 'text', max: 2000, lines: 3, need: 'optional', prefill: { from: 'previous' }, label: { zh: `${zh}补充说明`, en: `${en}: additional notes` } }) as const;
const signedAlready = { when: { fact: 'signedAlready', is: [true] }, words: { zh: '已有经理签字时填写', en: 'when a manager has signed' } } as const;
const newVersion = { when: { fact: 'schemeReplied', is: [true] }, words: { zh: '方案答复后重新编制时填写', en: 'when an issued scheme is redrafted' } } as const;

export const draftForm = form({
  code: 'scheme-draft',
  title: { zh: '供电方案编制', en: 'Supply scheme drafting' },
  paper: 'scheme-reply-form',
  fields: {
    customerOverview: { kind: 'text', max: 2000, lines: 3, need: 'always', prefill: { from: 'previous' }, label: { zh: '客户概况', en: 'The customer' }, example: '机制砂生产，三级负荷，24 小时三班，最大负荷 980 kW。' },
    approvedCapacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', prefill: { from: 'fact', fact: 'approvedCapacityKva' }, label: { zh: '核定容量', en: 'Approved capacity' } },
    ...taken(accessFields, 'access-scheme-made'),
    sourceWords: words('电源', 'Sources'),
    stationWords: words('受电系统', 'Customer’s station'),
    protectionWords: words('保护通信自动化', 'Protection and communication'),
    qualityWords: words('无功与电能质量', 'Reactive power and quality'),
    emergencyWords: words('应急电源', 'Emergency supply'),
    ...taken(meteringFields, 'metering-scheme-made'),
    meteringWords: words('计量', 'Metering'),
    ...taken(tariffFields, 'tariff-scheme-made'),
    billingWords: words('计费', 'Billing'),
    ownershipBoundary: { kind: 'text', max: 1000, lines: 2, need: 'always', prefill: { from: 'fact', fact: 'ownershipBoundary' }, label: { zh: '产权分界', en: 'Ownership boundary' } },
    investmentBoundary: { kind: 'choice', list: investSides, need: 'always', prefill: { from: 'act', event: 'survey-recorded', field: 'investor' }, label: { zh: '投资界面', en: 'Investment boundary' } },
    investmentWords: { kind: 'text', max: 1000, lines: 2, need: 'optional', prefill: { from: 'act', event: 'survey-recorded', field: 'investorWords' }, label: { zh: '投资界面说明', en: 'Investment boundary details' } },
    feeWords: words('业务费', 'Lawful fees'),
    notes: { kind: 'text', max: 2000, lines: 4, need: 'always', prefill: { from: 'previous' }, label: { zh: '注意事项', en: 'Notes for the customer' }, help: { zh: '自主选择有资质的设计、施工单位和设备；方案有效期；各环节需提交的资料。', en: 'The customer chooses qualified firms and equipment freely; validity; papers due at each step.' } },
    adviceGiven: { kind: 'choices', list: energyServices, need: 'optional', prefill: { from: 'act', event: 'survey-recorded', field: 'adviceSeen' }, label: { zh: '综合能源服务建议', en: 'Energy-service advice given' } },
    validMonths: { kind: 'count', unit: month, min: 1, max: 60, need: 'always', prefill: { from: 'computed' }, label: { zh: '有效期', en: 'Valid for' }, help: { zh: '自客户签收之日起。', en: 'From the day the customer signs.' } },
    reserved: {
      kind: 'table', min: 1, max: 12, need: 'always', prefill: { from: 'computed' }, label: { zh: '容量预留', en: 'Capacity reserved' },
      columns: {
        equipment: { kind: 'text', max: 120, need: 'always', label: { zh: '设备', en: 'Equipment' }, example: '10kV 117 某某线' },
        kva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '容量', en: 'Capacity' } },
        until: { kind: 'date', from: 'today', need: 'optional', label: { zh: '预留至（不填则至方案期满）', en: 'Until (blank: as long as the scheme is valid)' } },
      },
    },
    changeReason: { kind: 'choice', list: schemeChanges, need: newVersion, label: { zh: '变更原因', en: 'Reason for the new version' } },
    changeWords: { kind: 'text', max: 500, lines: 2, need: newVersion, label: { zh: '变更说明', en: 'What changed' } },
    voidsSignatures: { kind: 'yes-no', need: signedAlready, label: { zh: '已有签字，修改后原签字作废', en: 'Already signed: the change voids the signature' }, offPaper: true },
    ...commonFields,
  },
  groups: [
    { title: { zh: '客户概况', en: 'The customer' }, fields: ['customerOverview', 'approvedCapacityKva'] },
    { title: { zh: '产权分界与投资界面', en: 'Ownership and investment boundaries' }, fields: ['ownershipBoundary', 'investmentBoundary', 'investmentWords'] },
    { title: { zh: '注意事项与有效期', en: 'Notes and validity' }, fields: ['notes', 'adviceGiven', 'validMonths', 'reserved', 'changeReason', 'changeWords', 'voidsSignatures'] },
    { title: { zh: '各章补充说明', en: 'Additional notes by chapter' }, fields: ['sourceWords', 'stationWords', 'meteringWords', 'billingWords', 'protectionWords', 'qualityWords', 'emergencyWords', 'feeWords'] },
  ],
  taken: [accessFields, meteringFields, tariffFields].flatMap((fields) => Object.keys(fields)),
  known: (facts) => knownConflicts(facts),
  check: (data, facts) => partFindings(data, facts),
  compute: (data, facts) => followingValues(data, facts),
});
