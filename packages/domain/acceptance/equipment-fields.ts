import { equipmentClasses } from '../glossary/lists/equipment-class.ts';
import { kw } from '../glossary/fields/units.ts';
import { loadClasses } from '../glossary/lists/load-class.ts';
import type { Shape } from '../kernel/field.ts';

const columns = {
  name: { kind: 'text', max: 100, need: 'always', label: { zh: '名称', en: 'Name' }, example: '皮带输送机' },
  class: { kind: 'choice', list: equipmentClasses, need: 'always', label: { zh: '类别', en: 'Class' } },
  model: { kind: 'text', max: 60, need: 'optional', label: { zh: '型号', en: 'Model' } },
  eachKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: 'always', label: { zh: '单台功率', en: 'Power per unit' }, example: '90' },
  count: { kind: 'count', min: 1, max: 10_000, need: 'always', label: { zh: '台数', en: 'Number' } },
  standby: { kind: 'count', min: 0, max: 10_000, need: 'optional', label: { zh: '其中备用', en: 'Of which standby' } },
  voltageV: { kind: 'count', unit: { zh: 'V', en: 'V' }, min: 1, max: 220_000, need: 'optional', label: { zh: '电压', en: 'Voltage' }, example: '380' },
  phases: { kind: 'count', min: 1, max: 3, need: 'optional', label: { zh: '相数', en: 'Phases' } },
  loadClass: { kind: 'choice', list: loadClasses, need: 'optional', label: { zh: '负荷等级', en: 'Load class' } },
  nonLinear: { kind: 'yes-no', need: 'optional', label: { zh: '是否非线性', en: 'Non-linear' } },
  totalKw: { kind: 'decimal', unit: kw, places: 2, min: '0', need: 'optional', prefill: { from: 'computed' }, label: { zh: '合计功率', en: 'Total power' } },
} as const satisfies Shape;

/** 用电设备清单: one row a kind of machine; standby machines do not count towards the load. */
export const equipmentFields = {
  equipment: { kind: 'table', min: 1, max: 500, need: 'always', columns, label: { zh: '用电设备清单', en: 'Equipment list' } },
} as const satisfies Shape;
