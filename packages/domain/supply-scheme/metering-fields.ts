import { kva } from '../glossary/fields/units.ts';
import { meteringClasses } from '../glossary/lists/metering-class.ts';
import { meteringSides } from '../glossary/lists/metering-side.ts';
import { meterRoles } from '../glossary/lists/meter-role.ts';
import type { Shape } from '../kernel/field.ts';
import { terminalKinds } from '../glossary/lists/terminal-kind.ts';
import { voltages } from '../glossary/lists/voltage.ts';
import { wiringWays } from '../glossary/lists/wiring-way.ts';

const withVt = { when: { field: 'side', is: ['hv-hv'] }, words: { zh: '高供高计时填写', en: 'when metered at high voltage' } } as const;

/** 计量点: side, class, meter and instrument transformers, terminal, cabinet. */
export const meteringColumns = {
  no: { kind: 'text', max: 10, need: 'always', label: { zh: '计量点编号', en: 'No.' }, example: 'M1' },
  source: { kind: 'text', max: 10, need: 'always', label: { zh: '所属电源编号', en: 'Source No.' }, example: '1' },
  role: { kind: 'choice', list: meterRoles, need: 'always', label: { zh: '主/副/考核/分表', en: 'Role' } },
  place: { kind: 'text', max: 100, need: 'always', label: { zh: '位置', en: 'Place' } },
  side: { kind: 'choice', list: meteringSides, need: 'always', label: { zh: '计量方式', en: 'Side' } },
  voltage: { kind: 'choice', list: voltages, need: 'always', label: { zh: '计量电压', en: 'Metering voltage' } },
  capacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '计量容量', en: 'Metered capacity' } },
  meteringClass: { kind: 'choice', list: meteringClasses, need: 'always', label: { zh: '计量类别', en: 'Class' } },
  meterType: { kind: 'text', max: 60, need: 'always', label: { zh: '电能表型式', en: 'Meter' }, example: '三相智能表 3×100V 3×1.5(6)A' },
  meterAccuracy: { kind: 'text', max: 20, need: 'always', label: { zh: '电能表精度', en: 'Meter accuracy' }, example: '0.5S' },
  ctRatio: { kind: 'text', max: 20, need: 'optional', label: { zh: 'CT 变比', en: 'CT ratio' }, example: '100/5' },
  ctAccuracy: { kind: 'text', max: 10, need: { when: { field: 'ctRatio', given: true }, words: { zh: '装 CT 时填写', en: 'where there is a CT' } }, label: { zh: 'CT 精度', en: 'CT accuracy' }, example: '0.2S' },
  ctCount: { kind: 'count', min: 1, max: 12, need: { when: { field: 'ctRatio', given: true }, words: { zh: '装 CT 时填写', en: 'where there is a CT' } }, label: { zh: 'CT 只数', en: 'CTs' } },
  vtRatio: { kind: 'text', max: 20, need: withVt, label: { zh: 'PT 变比', en: 'VT ratio' }, example: '10000/100' },
  vtAccuracy: { kind: 'text', max: 10, need: withVt, label: { zh: 'PT 精度', en: 'VT accuracy' }, example: '0.2' },
  vtCount: { kind: 'count', min: 1, max: 12, need: withVt, label: { zh: 'PT 只数', en: 'VTs' } },
  secondary: { kind: 'text', max: 200, need: 'always', label: { zh: '二次回路', en: 'Secondary circuit' }, example: '专用二次回路，4 mm² 铜芯' },
  wiring: { kind: 'choice', list: wiringWays, need: 'always', label: { zh: '接线方式', en: 'Wiring' } },
  terminal: { kind: 'choice', list: terminalKinds, need: 'always', label: { zh: '采集终端', en: 'Terminal' } },
  cabinet: { kind: 'text', max: 60, need: 'always', label: { zh: '计量柜型式', en: 'Cabinet' } },
} as const satisfies Shape;

/** 计量方案, word for word the same in the department's form and in the joint scheme. */
export const meteringFields = {
  meteringPoints: { kind: 'table', min: 1, max: 20, need: 'always', columns: meteringColumns, label: { zh: '计量点', en: 'Metering points' } },
} as const satisfies Shape;
