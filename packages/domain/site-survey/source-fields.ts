import { crossings } from '../glossary/lists/crossing.ts';
import { energyServices } from '../glossary/lists/energy-service.ts';
import { investSides } from '../glossary/lists/invest-side.ts';
import { kva, metre, percent } from '../glossary/fields/units.ts';
import { layingWays } from '../glossary/lists/laying-way.ts';
import { meteringSides } from '../glossary/lists/metering-side.ts';
import { noSupplyReasons } from '../glossary/lists/no-supply-reason.ts';
import { permitKinds } from '../glossary/lists/permit-kind.ts';
import type { Shape } from '../kernel/field.ts';
import { sourceRoles } from '../glossary/lists/source-role.ts';
import { stationKinds } from '../glossary/lists/station-kind.ts';
import { supplyConclusions } from '../glossary/lists/supply-conclusion.ts';
import { voltages } from '../glossary/lists/voltage.ts';
import { worksKinds } from '../glossary/lists/works-kind.ts';
import { worksSides } from '../glossary/lists/works-side.ts';

const gridSide = { when: { field: 'worksNeeded', is: ['grid', 'both'] }, words: { zh: '需要电网侧工程时填写', en: 'when works on the grid side are needed' } } as const;
const limited = { when: { field: 'supplyConclusion', is: ['restricted', 'cannot'] }, words: { zh: '受限或暂不可供时填写', en: 'when restricted or not possible' } } as const;
const restricted = { when: { field: 'supplyConclusion', is: ['restricted'] }, words: { zh: '受限过渡供电时填写', en: 'when restricted' } } as const;

/** Where the power can come from, what must be built, and the conclusion (forms.md 5). */
export const sourceFields = {
  sources: {
    kind: 'table', min: 1, max: 8, need: 'always', label: { zh: '可选电源点', en: 'Source points seen' },
    columns: {
      role: { kind: 'choice', list: sourceRoles, need: 'always', label: { zh: '电源角色', en: 'Role' } },
      substation: { kind: 'text', max: 60, need: 'always', label: { zh: '变电站', en: 'Substation' }, example: '110kV 某某变' },
      feeder: { kind: 'text', max: 60, need: 'always', label: { zh: '线路', en: 'Feeder' }, example: '10kV 117 某某线' },
      point: { kind: 'text', max: 60, need: 'always', label: { zh: '杆号、柜号或间隔', en: 'Pole, cubicle or bay' }, example: '42#杆' },
      voltage: { kind: 'choice', list: voltages, need: 'always', label: { zh: '电压', en: 'Voltage' } },
      openCapacityKva: { kind: 'decimal', unit: kva, places: 2, min: '0', need: 'always', label: { zh: '可开放容量', en: 'Open capacity' }, example: '3200' },
      peakLoadRate: { kind: 'decimal', unit: percent, places: 1, min: '0', max: '200', need: 'always', label: { zh: '线路最大负载率', en: 'Peak feeder load rate' }, example: '61' },
      distanceM: { kind: 'decimal', unit: metre, places: 1, min: '0', need: 'always', label: { zh: '距离', en: 'Distance' } },
      laying: { kind: 'choice', list: layingWays, need: 'always', label: { zh: '敷设方式', en: 'Laying method' } },
      lengthM: { kind: 'decimal', unit: metre, places: 1, above: '0', need: 'always', label: { zh: '路径长度', en: 'Route length' } },
      crossings: { kind: 'choices', list: crossings, need: 'optional', label: { zh: '交叉跨越', en: 'Crossings' } },
      outageNeeded: { kind: 'yes-no', need: 'always', label: { zh: '接入需停电', en: 'Outage needed to connect' } },
    },
  },
  receivingPoint: { kind: 'text', max: 200, need: 'always', label: { zh: '受电点位置', en: 'Receiving point' } },
  receivingPlace: { kind: 'place', need: 'optional', label: { zh: '受电点坐标', en: 'Receiving point coordinates' } },
  stationKind: { kind: 'choice', list: stationKinds, need: 'always', label: { zh: '受电点形式', en: 'Station type' } },
  dispatchControlled: { kind: 'yes-no', need: 'always', prefill: { from: 'default', value: false }, label: { zh: '是否由调度管辖', en: 'Controlled by dispatch?' } },
  meteringPlace: { kind: 'text', max: 200, need: 'always', label: { zh: '计量点位置', en: 'Metering point' } },
  meteringSide: { kind: 'choice', list: meteringSides, need: 'always', label: { zh: '计量方式', en: 'Metering side' } },
  inUrbanLand: { kind: 'yes-no', need: 'always', label: { zh: '是否在城镇规划建设用地内', en: 'Inside urban construction land?' } },
  investor: { kind: 'choice', list: investSides, need: 'always', label: { zh: '投资界面', en: 'Investment boundary' } },
  investorWords: { kind: 'text', max: 300, need: 'optional', label: { zh: '投资界面说明', en: 'Investment boundary details' } },
  worksNeeded: { kind: 'choice', list: worksSides, need: 'always', label: { zh: '是否需配套工程', en: 'Works needed' } },
  worksKind: { kind: 'choice', list: worksKinds, need: gridSide, label: { zh: '配套工程类别', en: 'Kind of works' } },
  worksOutline: { kind: 'text', max: 2000, lines: 4, need: gridSide, label: { zh: '内容与估算', en: 'Outline and estimate' } },
  permitsExpected: { kind: 'choices', list: permitKinds, need: { ...gridSide, may: true }, label: { zh: '预计手续', en: 'Permits expected' } },
  supplyConclusion: { kind: 'choice', list: supplyConclusions, need: 'always', label: { zh: '供电结论', en: 'Conclusion' } },
  noSupplyReason: { kind: 'choices', list: noSupplyReasons, need: limited, label: { zh: '受限或不可供原因', en: 'Reasons' } },
  noSupplyMissing: { kind: 'text', max: 500, lines: 2, need: limited, label: { zh: '欠缺的条件', en: 'What is missing' } },
  noSupplyUntil: { kind: 'date', from: 'today', need: limited, label: { zh: '预计具备条件的日期', en: 'Expected by' } },
  transitionalKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: restricted, label: { zh: '过渡供电容量', en: 'Transitional capacity' } },
  restrictionApprovedBy: { kind: 'person', duties: ['unit-head', 'branch-head'], need: restricted, label: { zh: '受限供电批准人', en: 'Restriction approved by' } },
  adviceSeen: { kind: 'choices', list: energyServices, need: 'optional', label: { zh: '综合能源建议', en: 'Energy-service advice' } },
} as const satisfies Shape;
