import { file } from '../kernel/try-act.test-support.ts';

export const source = {
  no: '1', role: 'main', substation: '110kV 红柳变', feeder: '10kV 117 沙河线', connectionPoint: '42#杆', voltage: '10', supplyKva: '1250', openCapacityKva: '3200', afterWorks: false,
  line: 'public', laying: 'cable-buried', conductor: 'YJV22-8.7/15-3×240', lengthM: '850', protection: '过流、速断', boundary: '42#杆跌落式熔断器下桩头',
};
export const access = {
  sources: [source], mainWiring: 'single-bus', transformersPlan: [{ model: 'SCB13-1250/10', capacityKva: '1250', count: 1, duty: 'running' }], reactiveKvar: '300', reactiveWay: 'automatic', singleLine: [file(1)],
};
export const point = {
  no: 'M1', source: '1', role: 'main', place: '高压计量柜', side: 'hv-hv', voltage: '10', capacityKva: '1250', meteringClass: 'III', meterType: '三相智能表', meterAccuracy: '0.5S',
  ctRatio: '100/5', ctAccuracy: '0.2S', ctCount: 2, vtRatio: '10000/100', vtAccuracy: '0.2', vtCount: 2, secondary: '专用二次回路', wiring: 'three-wire', terminal: 'customer-terminal', cabinet: '中置式',
};
export const metering = { meteringPoints: [point] };
export const charge = {
  point: 'M1', tariffClass: 'business-two-part', billing: 'two-part', demandForm: 'capacity', timeOfUse: true, powerFactor: '0.90', split: 'none', transformerLoss: 'none', lineLoss: 'none',
};
export const tariff = { tariffs: [charge] };
export const numbers = { 'reactive-share-from': '20', 'reactive-share-to': '30', 'ct-least-load-share': '30', 'emergency-supply-share': '120', 'scheme-validity-hv': '12', 'scheme-extension-asked-before': '10', 'scheme-extensions': '1', 'scheme-objection-within': '1' };
export const facts = { approvedCapacityKva: '1250', supplyKind: 'hv-single', numbers };
