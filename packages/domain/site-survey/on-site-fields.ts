import { customerGrades } from '../glossary/lists/customer-grade.ts';
import { disciplines } from '../glossary/lists/discipline.ts';
import { kva, kw } from '../glossary/fields/units.ts';
import { loadClasses } from '../glossary/lists/load-class.ts';
import { loadNatures } from '../glossary/lists/load-nature.ts';
import { ownSupplyKinds } from '../glossary/lists/own-supply-kind.ts';
import type { Shape } from '../kernel/field.ts';
import { surveyItems } from '../glossary/lists/survey-item.ts';
import { supplyKinds } from '../glossary/lists/supply-kind.ts';
import { switchOverWays } from '../glossary/lists/switch-over-way.ts';
import { transformerColumns } from '../glossary/fields/transformers.ts';

const important = { when: { field: 'grade', is: ['special', 'first', 'second', 'temporary'] }, words: { zh: '重要用户填写', en: 'for important customers' } } as const;
const differs = { when: { field: 'same', is: [false] }, words: { zh: '不一致时说明', en: 'when it differs' } } as const;
const existing = { when: { fact: 'businessType', is: ['increase', 'change-voltage', 'move', 'decrease'] }, words: { zh: '增容、变更时填写', en: 'for an increase or a change' } } as const;
const breach = { when: { field: 'breachFound', is: [true] }, words: { zh: '发现嫌疑时填写', en: 'when suspected' } } as const;
const fromApplication = (field: string) => ({ from: 'fact', fact: field }) as const;

/** Who came, and what was found as against the application (forms.md 5). */
export const onSiteFields = {
  arrivedAt: { kind: 'instant', past: true, need: 'always', label: { zh: '到达时间', en: 'Arrived' } },
  leftAt: { kind: 'instant', past: true, need: 'always', label: { zh: '离开时间', en: 'Left' } },
  place: { kind: 'place', need: 'optional', label: { zh: '定位', en: 'Position' } },
  placeReason: { kind: 'text', max: 200, need: 'optional', label: { zh: '定位偏离说明', en: 'Reason for the position difference' }, help: { zh: '定位与用电地址相距较远时说明。', en: 'If the position is far from the address.' } },
  people: {
    kind: 'table', min: 2, max: 20, need: 'always', label: { zh: '勘查人员', en: 'Survey team' },
    columns: {
      name: { kind: 'text', max: 50, need: 'always', personal: 'name', label: { zh: '姓名', en: 'Name' } },
      unit: { kind: 'text', max: 60, need: 'always', label: { zh: '单位', en: 'Unit' } },
      discipline: { kind: 'choice', list: disciplines, need: 'optional', label: { zh: '专业', en: 'Discipline' } },
    },
  },
  customerRep: { kind: 'text', max: 50, need: 'always', personal: 'name', prefill: fromApplication('contactName'), label: { zh: '客户代表', en: 'Customer’s representative' } },
  verified: {
    kind: 'table', min: 1, max: 12, need: 'always', rowsFrom: 'survey-verification', label: { zh: '核对申请内容', en: 'Application checked on site' },
    columns: {
      item: { kind: 'choice', list: surveyItems, need: 'always', label: { zh: '内容', en: 'Item' } },
      asked: { kind: 'text', max: 200, need: 'optional', label: { zh: '申请值', en: 'Applied for' } },
      found: { kind: 'text', max: 200, need: 'always', label: { zh: '现场值', en: 'Found' } },
      same: { kind: 'yes-no', need: 'always', label: { zh: '一致', en: 'Matches' } },
      reason: { kind: 'text', max: 200, need: differs, label: { zh: '不一致原因', en: 'Reason for the difference' } },
    },
  },
  approvedCapacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', prefill: fromApplication('requestedCapacityKva'), label: { zh: '核定容量', en: 'Approved capacity' } },
  capacityReason: { kind: 'text', max: 300, need: 'optional', label: { zh: '核定容量与申请不一致的原因', en: 'Reason for differing from the application' } },
  transformersKept: { kind: 'table', min: 0, max: 20, need: 'optional', columns: transformerColumns, label: { zh: '核定的受电变压器', en: 'Approved transformers' } },
  supplyKind: { kind: 'choice', list: supplyKinds, only: ['hv-single', 'hv-dual'], need: 'always', prefill: fromApplication('supplyKind'), label: { zh: '供电类型（时限口径）', en: 'Supply kind (which limits apply)' } },
  supplyKindReason: { kind: 'text', max: 300, need: 'optional', label: { zh: '供电类型变更原因', en: 'Reason for changing the supply kind' }, help: { zh: '变更后时限自受理日起按新类型计算，两种口径都保留。', en: 'The limits change from the day of acceptance on; both answers stay visible.' } },
  grade: { kind: 'choice', list: customerGrades, need: 'always', prefill: fromApplication('gradeProposed'), label: { zh: '拟定客户分级', en: 'Grade' } },
  gradeGround: { kind: 'text', max: 300, need: important, label: { zh: '分级依据（GB/T 29328 行业或政府名单）', en: 'Basis of the grade (GB/T 29328 sector, or the government’s list)' } },
  markSpecial: { kind: 'yes-no', need: 'always', prefill: { from: 'default', value: false }, label: { zh: '是否人工列为非普通客户', en: 'Mark manually as non-ordinary?' } },
  markReason: { kind: 'text', max: 300, need: { when: { field: 'markSpecial', is: [true] }, words: { zh: '人工列为非普通时填写', en: 'when marked' } }, label: { zh: '列为非普通的原因', en: 'Reason for non-ordinary' } },
  loadClass: {
    kind: 'table', min: 1, max: 3, need: 'always', prefill: { from: 'act', event: 'application-submitted', field: 'loadClass' }, label: { zh: '负荷等级', en: 'Load by class' },
    columns: {
      loadClass: { kind: 'choice', list: loadClasses, need: 'always', label: { zh: '等级', en: 'Class' } },
      loadKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: 'always', label: { zh: '负荷', en: 'Load' } },
    },
  },
  loadNature: { kind: 'choices', list: loadNatures, need: 'always', prefill: fromApplication('loadNature'), label: { zh: '负荷性质', en: 'Nature of the load' } },
  securityLoadKw: { kind: 'decimal', unit: kw, places: 2, min: '0', need: { ...important, else: 'optional' }, prefill: fromApplication('securityLoadKw'), label: { zh: '保安负荷', en: 'Security load' } },
  ownSupplies: {
    kind: 'table', min: 0, max: 20, need: 'always', prefill: { from: 'act', event: 'application-submitted', field: 'ownSupplies' }, label: { zh: '自备电源（没有则留空）', en: 'Own generation (leave empty if none)' },
    columns: {
      kind: { kind: 'choice', list: ownSupplyKinds, need: 'always', label: { zh: '种类', en: 'Kind' } },
      powerKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: 'always', label: { zh: '容量', en: 'Power' } },
      count: { kind: 'count', min: 1, max: 50, need: 'always', label: { zh: '台数', en: 'Number' } },
      switchOver: { kind: 'choice', list: switchOverWays, need: 'always', label: { zh: '切换方式', en: 'Switch-over' } },
    },
  },
  parallelGeneration: { kind: 'yes-no', need: 'always', prefill: { from: 'default', value: false }, label: { zh: '是否有并网运行的自备电厂', en: 'Does own generation run in parallel with the grid?' } },
  oldMetering: {
    kind: 'table', min: 1, max: 20, need: existing, label: { zh: '原计量与受电装置', en: 'Existing metering and transformers' },
    columns: {
      meterNo: { kind: 'text', max: 40, need: 'always', label: { zh: '表号', en: 'Meter' } },
      seals: { kind: 'text', max: 100, need: 'optional', label: { zh: '封印', en: 'Seals' } },
      multiplier: { kind: 'decimal', unit: { zh: '倍', en: '×' }, places: 2, above: '0', need: 'always', label: { zh: '倍率', en: 'Multiplier' } },
      reading: { kind: 'decimal', unit: { zh: 'kWh', en: 'kWh' }, places: 2, min: '0', need: 'always', label: { zh: '示数', en: 'Reading' } },
      nameplate: { kind: 'text', max: 100, need: 'optional', label: { zh: '变压器铭牌', en: 'Transformer nameplate' } },
      wiring: { kind: 'text', max: 100, need: 'optional', label: { zh: '接线', en: 'Wiring' } },
      photos: { kind: 'files', accept: 'photos', min: 0, max: 6, need: 'optional', label: { zh: '照片', en: 'Photos' } },
    },
  },
  breachFound: { kind: 'yes-no', need: 'always', prefill: { from: 'default', value: false }, label: { zh: '违约用电、窃电嫌疑', en: 'Breach or theft suspected' } },
  breachReportNo: { kind: 'text', max: 60, need: breach, label: { zh: '移交用检的报告号', en: 'Inspection report number' } },
} as const satisfies Shape;
