import type { JsonObject } from '../kernel/json.ts';

/** A sound application of a firm for 1250 kVA at 10 kV from one source. */
export const soundApplication: JsonObject = {
  businessType: 'new', channel: 'online', region: '610824', addressDetail: '张家畔镇工业园区 8 号', siteProof: 'land-use', approvalSector: 'none',
  usageClass: 'large-industry', industry: '3021', requestedVoltage: '10', supplyMode: 'single', wantedDate: '2027-03-31',
  customerName: '靖边某某商品混凝土有限公司', customerKind: 'company', creditCode: '91610824MA7035D3XJ', legalRep: '贺兰山', legalRepIdNo: '610881198001010019',
  byAgent: false, contactName: '马晓燕', contactPhone: '13891234567',
  requestedCapacityKva: '1250', transformers: [{ model: 'SCB13-1250/10', capacityKva: '1250', count: 1, duty: 'running' }],
  peakLoadKw: '900', shifts: 'two', loadClass: [{ loadClass: 'third', loadKw: '900' }], loadNature: ['ordinary'], ownSupplies: [],
  equipment: [{ name: '搅拌机', class: 'motor', eachKw: '90', count: 10, standby: 2 }],
  consent: true, truthPledge: { name: '马晓燕' },
};

/** A sound application of a person for 60 kW at low voltage. */
export const soundLowVoltage: JsonObject = {
  businessType: 'lv-new', channel: 'counter', firstContactAt: '2026-11-20T02:00:00.000Z', region: '610824', addressDetail: '东坑镇某村 3 组', siteProof: 'village-proof',
  usageClass: 'farming', industry: '0513', requestedVoltage: '0.38', phase: 'three', meterPosition: '机房外墙', wantedDate: '2026-12-31',
  customerName: '高山', customerKind: 'person', idKind: 'identity-card', idNo: '610881198001010019', byAgent: false, contactName: '高山', contactPhone: '13891234568',
  requestedLoadKw: '60', ownSupplies: [], equipment: [{ name: '水泵', class: 'motor', eachKw: '55', count: 1 }], consent: true, truthPledge: { name: '高山' },
};
