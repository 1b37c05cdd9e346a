import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

/** A sound application of a firm for 630 kVA at 10 kV, as a counter clerk writes it down. */
export const application = (more: JsonObject = {}): JsonObject => ({
  businessType: 'new', channel: 'counter', firstContactAt: '2026-03-01T02:00:00.000Z',
  customerName: '靖边长安混凝土有限公司', customerKind: 'company', creditCode: '91610824MA7035D3X1', legalRep: '贺兰山', legalRepIdNo: '610881198001010019',
  byAgent: false, contactName: '马晓燕', contactPhone: '13891234567',
  region: '610824100000', addressDetail: '张家畔镇工业园区 8 号', siteProof: 'land-use', approvalSector: 'none',
  usageClass: 'large-industry', industry: '3021', requestedVoltage: '10', supplyMode: 'single', wantedDate: '2027-09-30',
  requestedCapacityKva: '630', peakLoadKw: '480', shifts: 'two', loadClass: [{ loadClass: 'third', loadKw: '480' }], loadNature: ['ordinary'], ownSupplies: [],
  equipment: [{ name: '搅拌机', class: 'motor', eachKw: '90', count: 4 }],
  consent: true, truthPledge: { name: '马晓燕' },
  ...more,
});

/** Every paper that the unit's rules ask for is there. */
export const acceptance = (papers: readonly string[], acceptedAt: string, more: JsonObject = {}): JsonObject => ({
  paperChecks: papers.map((paper) => ({ paper, verdict: 'passed', originalSeen: true })),
  result: 'accepted', acceptedAt, supplyKind: 'hv-single', gradeProposed: 'ordinary', breachOpen: false, noticeWay: 'portal', receiverName: '马晓燕',
  ...more,
});

export const assignment = (customerManager: string, projectManager: string, more: JsonObject = {}): JsonObject => ({ customerManager, projectManager, choiceReason: 'area', ...more });

export const signing = (name: string): JsonObject => ({ conflictPledge: true, signature: { name } });
