import type { Shape } from '../kernel/field.ts';
import { interlockWays } from '../glossary/lists/interlock-way.ts';
import { kva, kvar, kw, metre, second } from '../glossary/fields/units.ts';
import { layingWays } from '../glossary/lists/laying-way.ts';
import { lineKinds } from '../glossary/lists/line-kind.ts';
import { mainWirings } from '../glossary/lists/main-wiring.ts';
import { operationModes } from '../glossary/lists/operation-mode.ts';
import { reactiveWays } from '../glossary/lists/reactive-way.ts';
import { sourceRoles } from '../glossary/lists/source-role.ts';
import { supplyLinks } from '../glossary/lists/supply-link.ts';
import { transformerColumns } from '../glossary/fields/transformers.ts';
import { voltages } from '../glossary/lists/voltage.ts';

const severalSources = { when: { fact: 'supplyKind', is: ['hv-dual'] }, words: { zh: '多于一路电源时填写', en: 'when there is more than one source' }, else: 'optional' } as const;
const important = { when: { fact: 'grade', is: ['special', 'first', 'second', 'temporary'] }, words: { zh: '重要用户填写', en: 'for important customers' }, else: 'optional' } as const;
const withDispatch = { when: { fact: 'dispatch-preparation-needed', is: [true] }, words: { zh: '需调度命名、定值时填写', en: 'when dispatch names and settings are needed' }, else: 'optional' } as const;
const specialLoad = { when: { fact: 'loadNature', is: ['shock', 'harmonic', 'fluctuating', 'unbalanced'] }, words: { zh: '特殊负荷填写', en: 'for special loads' }, else: 'optional' } as const;

/** 电源方案: one row a source, each within what its feeder has open. */
export const sourceColumns = {
  no: { kind: 'text', max: 10, need: 'always', label: { zh: '编号', en: 'No.' }, example: '1' },
  role: { kind: 'choice', list: sourceRoles, need: 'always', label: { zh: '角色', en: 'Role' } },
  substation: { kind: 'text', max: 60, need: 'always', label: { zh: '变电站', en: 'Substation' }, example: '110kV 某某变' },
  feeder: { kind: 'text', max: 60, need: 'always', label: { zh: '线路', en: 'Feeder' }, example: '10kV 117 某某线' },
  connectionPoint: { kind: 'text', max: 60, need: 'always', label: { zh: 'T接点/间隔', en: 'Tee-off point or bay' }, example: '42#杆' },
  voltage: { kind: 'choice', list: voltages, only: ['10', '35', '110', '220'], need: 'always', label: { zh: '电压', en: 'Voltage' } },
  supplyKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '供电容量', en: 'Capacity supplied' } },
  openCapacityKva: { kind: 'decimal', unit: kva, places: 2, min: '0', need: 'always', label: { zh: '可开放容量', en: 'Open capacity' } },
  afterWorks: { kind: 'yes-no', need: 'always', label: { zh: '配套工程投运后供电', en: 'Supplied after grid works' } },
  line: { kind: 'choice', list: lineKinds, need: 'always', label: { zh: '专线/公线', en: 'Dedicated or public' } },
  laying: { kind: 'choice', list: layingWays, need: 'always', label: { zh: '进线方式', en: 'Incoming line' } },
  conductor: { kind: 'text', max: 60, need: 'always', label: { zh: '导线型号截面', en: 'Conductor' }, example: 'YJV22-8.7/15-3×240' },
  lengthM: { kind: 'decimal', unit: metre, places: 1, above: '0', need: 'always', label: { zh: '长度', en: 'Length' } },
  protection: { kind: 'text', max: 200, need: 'always', label: { zh: '保护方式', en: 'Protection' } },
  boundary: { kind: 'text', max: 300, need: 'always', label: { zh: '产权分界点', en: 'Ownership boundary' } },
} as const satisfies Shape;

/** 接入系统方案（含供电设计方案）, word for word the same in the department's form and in the joint scheme. */
export const accessFields = {
  sources: { kind: 'table', min: 1, max: 6, need: 'always', columns: sourceColumns, label: { zh: '电源方案', en: 'Sources' } },
  supplyLink: { kind: 'choice', list: supplyLinks, need: severalSources, label: { zh: '电源关系', en: 'Relation of the sources' } },
  operationMode: { kind: 'choice', list: operationModes, need: severalSources, label: { zh: '运行方式', en: 'Operation' } },
  interlock: { kind: 'choices', list: interlockWays, need: severalSources, label: { zh: '闭锁方式', en: 'Interlock' } },
  parallelApproved: { kind: 'text', max: 200, label: { zh: '并列运行批准文号', en: 'Parallel operation approval number' },
    need: { when: { field: 'supplyLink', is: ['simultaneous'] }, words: { zh: '同时供电时填写批准依据', en: 'when the sources are in use at the same time' } } },
  mainWiring: { kind: 'choice', list: mainWirings, need: 'always', label: { zh: '主接线', en: 'Main wiring' } },
  transformersPlan: { kind: 'table', min: 1, max: 30, need: 'always', columns: transformerColumns, label: { zh: '受电变压器', en: 'Transformers' } },
  hvMotorsKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'optional', label: { zh: '直配高压电动机容量', en: 'High-voltage motors fed directly' } },
  reactiveKvar: { kind: 'decimal', unit: kvar, places: 2, min: '0', need: 'always', label: { zh: '无功补偿', en: 'Reactive compensation' } },
  reactiveWay: { kind: 'choice', list: reactiveWays, need: 'always', label: { zh: '补偿方式', en: 'Compensation method' } },
  protectionReq: { kind: 'text', max: 1000, lines: 3, need: withDispatch, label: { zh: '继电保护要求', en: 'Protection' } },
  dispatchReq: { kind: 'text', max: 1000, lines: 3, need: withDispatch, label: { zh: '调度通信自动化要求', en: 'Dispatch, communication, automation' } },
  harmonicReq: { kind: 'text', max: 1000, lines: 3, need: specialLoad, label: { zh: '电能质量治理要求', en: 'Power quality' } },
  emergencyKw: { kind: 'decimal', unit: kw, places: 2, above: '0', need: important, label: { zh: '自备应急电源容量', en: 'Own emergency supply' } },
  emergencySwitchS: { kind: 'decimal', unit: second, places: 1, min: '0', need: important, label: { zh: '应急切换时间', en: 'Switch-over time' } },
  emergencyReq: { kind: 'text', max: 1000, lines: 3, need: important, label: { zh: '非电保安措施', en: 'Non-electric safety measures' } },
} as const satisfies Shape;
