import { chargerKinds } from '../glossary/lists/charger-kind.ts';
import { kva, kw, kwh } from '../glossary/fields/units.ts';
import { loadClasses } from '../glossary/lists/load-class.ts';
import { loadNatures } from '../glossary/lists/load-nature.ts';
import { mayWhenHigh, whenHigh, whenLow, whenType } from './voltage-conditions.ts';
import { motorStarts } from '../glossary/lists/motor-start.ts';
import { ownSupplyKinds } from '../glossary/lists/own-supply-kind.ts';
import type { Shape } from '../kernel/field.ts';
import { shiftPatterns } from '../glossary/lists/shift-pattern.ts';
import { specialLoad } from '../glossary/special-load.ts';
import { switchOverWays } from '../glossary/lists/switch-over-way.ts';
import { transformerColumns } from '../glossary/fields/transformers.ts';

const changing = whenType({ zh: '增容、减容时填写', en: 'for an increase or decrease' }, 'increase', 'decrease', 'decrease-restore', 'lv-increase');
const special = { when: specialLoad('loadNature'), words: { zh: '负荷性质特殊时填写', en: 'for special loads' } } as const;

/** How much, of what kind, backed up by what (forms.md 1). */
export const loadFields = {
  currentCapacityKva: { kind: 'decimal', unit: kva, places: 2, min: '0', need: changing, label: { zh: '原有容量', en: 'Existing capacity' } },
  requestedCapacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: whenHigh, label: { zh: '申请容量', en: 'Requested capacity' }, help: { zh: '变压器与高压电动机容量之和。', en: 'Transformers and high-voltage motors combined.' }, example: '1250' },
  totalCapacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: mayWhenHigh, prefill: { from: 'computed' }, label: { zh: '合计容量', en: 'Total capacity' } },
  requestedLoadKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: whenLow, label: { zh: '申请负荷', en: 'Requested load' }, example: '60' },
  transformers: { kind: 'table', min: 0, max: 20, need: mayWhenHigh, columns: transformerColumns, label: { zh: '拟装受电变压器', en: 'Transformers to be installed' } },
  hvMotors: {
    kind: 'table', min: 0, max: 20, need: mayWhenHigh, label: { zh: '高压电动机', en: 'High-voltage motors' },
    columns: {
      eachKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: 'always', label: { zh: '单台功率', en: 'Power per unit' } },
      count: { kind: 'count', min: 1, max: 100, need: 'always', label: { zh: '台数', en: 'Number' } },
      start: { kind: 'choice', list: motorStarts, need: 'always', label: { zh: '起动方式', en: 'Starting method' } },
    },
  },
  peakLoadKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: whenHigh, label: { zh: '最大负荷', en: 'Peak load' } },
  monthlyKwh: { kind: 'decimal', unit: kwh, places: 0, above: '0', need: 'optional', label: { zh: '预计月用电量', en: 'Expected monthly consumption' } },
  shifts: { kind: 'choice', list: shiftPatterns, need: whenHigh, label: { zh: '生产班次', en: 'Shifts' } },
  loadClass: {
    kind: 'table', min: 1, max: 3, need: whenHigh, label: { zh: '负荷等级', en: 'Load by class' },
    columns: {
      loadClass: { kind: 'choice', list: loadClasses, need: 'always', label: { zh: '等级', en: 'Class' } },
      loadKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: 'always', label: { zh: '负荷', en: 'Load' } },
    },
  },
  loadNature: { kind: 'choices', list: loadNatures, need: whenHigh, label: { zh: '负荷性质', en: 'Nature of the load' } },
  securityLoadKw: { kind: 'decimal', unit: kw, places: 2, min: '0', need: mayWhenHigh, label: { zh: '保安负荷', en: 'Security load' }, help: { zh: '有一、二级负荷时填写。', en: 'Only where there is first or second class load.' } },
  allowedOutageSeconds: { kind: 'count', unit: { zh: '秒', en: 's' }, min: 0, max: 86_400, need: mayWhenHigh, label: { zh: '允许停电时间', en: 'Permissible outage time' } },
  ownSupplies: {
    kind: 'table', min: 0, max: 20, need: 'always', label: { zh: '自备电源（没有则留空）', en: 'Own generation (leave empty if none)' },
    columns: {
      kind: { kind: 'choice', list: ownSupplyKinds, need: 'always', label: { zh: '种类', en: 'Kind' } },
      powerKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: 'always', label: { zh: '容量', en: 'Power' } },
      count: { kind: 'count', min: 1, max: 50, need: 'always', label: { zh: '台数', en: 'Number' } },
      switchOver: { kind: 'choice', list: switchOverWays, need: 'always', label: { zh: '切换方式', en: 'Switch-over' } },
    },
  },
  nonLinear: {
    kind: 'table', min: 1, max: 30, need: special, label: { zh: '非线性、冲击性设备', en: 'Non-linear and impact equipment' },
    columns: {
      name: { kind: 'text', max: 100, need: 'always', label: { zh: '设备', en: 'Equipment' }, example: '6 脉动整流' },
      powerKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: 'always', label: { zh: '功率', en: 'Power' } },
      harmonics: { kind: 'text', max: 50, need: 'optional', label: { zh: '谐波次数', en: 'Harmonics' }, example: '5、7' },
    },
  },
  stages: {
    kind: 'table', min: 0, max: 6, need: mayWhenHigh, label: { zh: '分期用电', en: 'Stages' },
    columns: {
      stage: { kind: 'count', min: 1, max: 6, need: 'always', label: { zh: '期', en: 'Stage' } },
      capacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '容量', en: 'Capacity' } },
      wantedDate: { kind: 'date', from: 'tomorrow', need: 'always', label: { zh: '意向接电时间', en: 'Requested date' } },
    },
  },
  chargers: {
    kind: 'table', min: 1, max: 30, need: whenType({ zh: '充换电设施填写', en: 'for charging facilities' }, 'ev-charging'), label: { zh: '充电桩', en: 'Chargers' },
    columns: {
      kind: { kind: 'choice', list: chargerKinds, need: 'always', label: { zh: '交/直流', en: 'AC or DC' } },
      eachKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: 'always', label: { zh: '单桩功率', en: 'Power per unit' } },
      count: { kind: 'count', min: 1, max: 1000, need: 'always', label: { zh: '数量', en: 'Number' } },
    },
  },
} as const satisfies Shape;
