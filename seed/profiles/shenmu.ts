import type { Profile } from '../profile.ts';

const shenmu = { county: 'shenmu', place: ['38.8424', '110.4985'], siteProof: 'land-use', shifts: 'three', portal: true, voltage: '10', stationKind: 'switch-room', mainWiring: 'single-bus', powerFactor: '0.90', tariff: 'business-two-part', usage: 'large-industry', kind: 'company', business: 'new', wantedAfter: 110 } as const;

export const coalMine: Profile = {
  ...shenmu, code: 'coal-mine', name: '神木市双柳沟煤业有限公司', address: '大柳塔镇双柳沟矿区工业广场', place: ['39.2603', '110.2117'], siteProof: 'mining-land', industry: '0610', voltage: '35', peakKw: 15800, stationKind: 'substation', mainWiring: 'bridge', sector: 'coal', approvalNo: '2503-610881-04-01-118320', projectName: '双柳沟煤矿 120 万吨/年改扩建', natures: ['shock', 'harmonic'], wantedAfter: 190,
  overview: '井工煤矿，一级重要用户，主通风、主排水、提升为一级负荷，最大负荷 15800 kW。', transformers: [{ model: 'SZ22-10000/35', kva: 10000, count: 2 }], grade: 'first', gradeGround: 'GB/T 29328 一级重要用户（井工煤矿）；市能源局名单', firstClassKw: 4200, secondClassKw: 5600, securityKw: 3200,
  ownSupplies: [{ kind: 'diesel', powerKw: 2000, count: 2, switchOver: 'interlocked' }], nonLinear: [{ name: '主提升变频器', powerKw: 2500, harmonics: '5、7、11' }],
  equipment: [{ name: '主通风机', class: 'motor', eachKw: 800, count: 2, standby: 1 }, { name: '主排水泵', class: 'motor', eachKw: 560, count: 5, standby: 2 }, { name: '主提升机', class: 'converter', eachKw: 2500, count: 1 }, { name: '综采工作面', class: 'motor', eachKw: 4200, count: 1 }, { name: '地面生产系统', class: 'motor', eachKw: 3100, count: 1 }],
  sources: [
    { role: 'main', substation: '110kV 大柳塔变', feeder: '35kV 353 双柳沟Ⅰ线', point: '新建 353 间隔', openKva: 12000, peakRate: 71, lengthM: 6800, laying: 'overhead-bare', conductor: 'JL/G1A-240/30', crossings: ['road', 'railway', 'mined-ground'], dedicated: true },
    { role: 'standby', substation: '110kV 石圪台变', feeder: '35kV 362 双柳沟Ⅱ线', point: '362 备用间隔', openKva: 22000, peakRate: 49, lengthM: 9200, laying: 'overhead-bare', conductor: 'JL/G1A-240/30', crossings: ['river', 'forest'], dedicated: true },
  ],
  works: {
    kind: 'substation-bay', name: '神木 双柳沟煤业 35kV业扩配套工程', outline: '110kV 大柳塔变扩建 35kV 出线间隔 1 个，新建 35kV 线路 6.8 km，铁塔 31 基，配套光缆与保护。', estimateWan: 486, reason: 'no-bay', permits: ['forest', 'railway-crossing', 'mined-ground', 'planning'],
    items: [{ item: '35kV 出线间隔', unit: '个', quantity: '1' }, { item: '架空 JL/G1A-240/30', unit: 'km', quantity: '6.8' }, { item: '角钢塔', unit: '基', quantity: '31' }],
    materials: [{ item: 'switchgear', specification: '35kV SF6 开关柜', unit: '面', quantity: '1' }, { item: 'tower', specification: '35kV 角钢塔', unit: '基', quantity: '31' }, { item: 'conductor', specification: 'JL/G1A-240/30', unit: 'km', quantity: '21' }, { item: 'protection', specification: '光差保护', unit: '套', quantity: '2' }, { item: 'optical-cable', specification: 'OPGW-24', unit: 'km', quantity: '7.1' }],
  },
};

export const coalWasher: Profile = {
  ...shenmu, code: 'coal-washer', name: '神木市清源洗煤有限公司', address: '店塔镇燕家塔工业园', place: ['38.9610', '110.4410'], industry: '0610', peakKw: 1680, shifts: 'two', mainWiring: 'sectioned-bus', sector: 'coal', approvalNo: '2509-610881-04-01-224031', projectName: '90 万吨/年洗煤生产线', wantedAfter: 100,
  overview: '洗煤生产，三级负荷，两班生产，最大负荷 1680 kW。', transformers: [{ model: 'SCB14-1250/10', kva: 1250, count: 2 }],
  equipment: [{ name: '重介旋流器泵', class: 'motor', eachKw: 200, count: 4 }, { name: '皮带输送机', class: 'motor', eachKw: 90, count: 6 }, { name: '压滤机', class: 'motor', eachKw: 45, count: 4 }, { name: '空压机', class: 'motor', eachKw: 75, count: 2, standby: 1 }],
  sources: [{ role: 'main', substation: '110kV 店塔变', feeder: '10kV 145 燕家塔线', point: '12#环网柜', openKva: 5200, peakRate: 58, lengthM: 860, laying: 'cable-buried', conductor: 'YJV22-8.7/15-3×240' }],
};

export const housingEstate: Profile = {
  ...shenmu, code: 'housing-estate', name: '神木市锦苑置业有限公司', address: '滨河新区锦绣苑小区一期', industry: '7010', peakKw: 2600, usage: 'residential', tariff: 'residential', powerFactor: 'none', sector: 'housing', approvalNo: '2508-610881-04-01-190227', projectName: '锦绣苑小区一期', siteProof: 'planning-permit', wantedAfter: 160,
  overview: '住宅小区一期 862 户，电梯、消防为二级负荷，最大负荷 2600 kW。', transformers: [{ model: 'SCB14-1000/10', kva: 1000, count: 4 }], secondClassKw: 480, securityKw: 180, ownSupplies: [{ kind: 'diesel', powerKw: 300, count: 1, switchOver: 'automatic' }],
  equipment: [{ name: '住宅用电', class: 'other', eachKw: 4, count: 560 }, { name: '电梯', class: 'lift', eachKw: 15, count: 22 }, { name: '消防泵', class: 'fire', eachKw: 90, count: 2, standby: 1 }, { name: '地库照明', class: 'lighting', eachKw: 60, count: 1 }],
  sources: [{ role: 'main', substation: '110kV 滨河变', feeder: '10kV 163 锦绣线', point: '3#环网柜', openKva: 6000, peakRate: 44, lengthM: 640, laying: 'cable-duct', conductor: 'YJV22-8.7/15-3×300' }],
};

export const sewageWorks: Profile = {
  ...shenmu, code: 'sewage-works', name: '神木市碧水污水处理有限公司', address: '锦界工业园区南排口', place: ['38.7050', '110.1607'], industry: '4620', peakKw: 780, usage: 'general', secondClassKw: 300, securityKw: 60, wantedAfter: 120,
  overview: '工业园区污水处理，提升泵为二级负荷，连续运行，最大负荷 780 kW。', transformers: [{ model: 'SCB14-630/10', kva: 630, count: 2 }], equipment: [{ name: '提升泵', class: 'motor', eachKw: 75, count: 4, standby: 1 }, { name: '鼓风机', class: 'motor', eachKw: 160, count: 3, standby: 1 }, { name: '脱水机', class: 'motor', eachKw: 45, count: 2 }],
  sources: [{ role: 'main', substation: '110kV 锦界变', feeder: '10kV 172 南排线', point: '20#杆', openKva: 3000, peakRate: 59, lengthM: 430, laying: 'overhead-insulated', conductor: 'JKLYJ-10-150' }],
};

export const dataCentre: Profile = {
  ...shenmu, code: 'data-centre', name: '神木云塬数据科技有限公司', address: '高新区云计算产业园 2 号楼', place: ['38.8701', '110.4402'], industry: '6450', peakKw: 3900, usage: 'general', mainWiring: 'sectioned-bus', natures: ['harmonic'], wantedAfter: 130,
  overview: '数据机房，IT 与精密空调为二级负荷，全天连续运行，最大负荷 3900 kW。', transformers: [{ model: 'SCB14-2500/10', kva: 2500, count: 2 }], secondClassKw: 3400, securityKw: 900, ownSupplies: [{ kind: 'diesel', powerKw: 1800, count: 2, switchOver: 'automatic' }, { kind: 'ups', powerKw: 1200, count: 2, switchOver: 'automatic' }], nonLinear: [{ name: 'UPS 整流', powerKw: 2400, harmonics: '5、7、11、13' }],
  equipment: [{ name: 'IT 机柜', class: 'rectifier', eachKw: 6, count: 400 }, { name: '冷水机组', class: 'air-conditioning', eachKw: 320, count: 3, standby: 1 }, { name: '精密空调', class: 'air-conditioning', eachKw: 35, count: 16 }],
  sources: [
    { role: 'mutual', substation: '110kV 高新变', feeder: '10kV 181 云塬Ⅰ线', point: '181 间隔', openKva: 8000, peakRate: 38, lengthM: 1500, laying: 'cable-duct', conductor: '2×YJV22-8.7/15-3×400', dedicated: true },
    { role: 'mutual', substation: '110kV 滨河变', feeder: '10kV 168 云塬Ⅱ线', point: '168 间隔', openKva: 7000, peakRate: 47, lengthM: 2300, laying: 'cable-duct', conductor: '2×YJV22-8.7/15-3×400', dedicated: true },
  ],
};

export const coldStore: Profile = {
  ...shenmu, code: 'cold-store', name: '神木市鲜达冷链有限公司', address: '孙家岔镇物流园 3 号库', place: ['38.9902', '110.3011'], siteProof: 'to-follow', industry: '5930', peakKw: 420, shifts: 'two', usage: 'general', portal: false, stationKind: 'box', wantedAfter: 90,
  overview: '冷链仓储，三级负荷，最大负荷 420 kW。', transformers: [{ model: 'S22-M-630/10', kva: 630, count: 1 }], equipment: [{ name: '螺杆制冷机', class: 'motor', eachKw: 132, count: 2 }, { name: '冷风机', class: 'motor', eachKw: 7.5, count: 12 }, { name: '叉车充电', class: 'charging', eachKw: 6, count: 6 }],
  sources: [{ role: 'main', substation: '35kV 孙家岔变', feeder: '10kV 129 物流线', point: '7#环网柜', openKva: 2200, peakRate: 55, lengthM: 310, laying: 'cable-buried', conductor: 'YJV22-8.7/15-3×120' }],
};

export const oldQuarry: Profile = {
  ...shenmu, code: 'old-quarry', name: '神木市石窑店建材厂', kind: 'sole-trader', address: '中鸡镇石窑店村采空区影响范围', place: ['39.1204', '110.0810'], siteProof: 'to-follow', industry: '3039', peakKw: 210, shifts: 'one', portal: false, stationKind: 'pole', mainWiring: 'line-transformer',
  overview: '石料加工，三级负荷，最大负荷 210 kW。', transformers: [{ model: 'S22-M-315/10', kva: 315, count: 1 }], equipment: [{ name: '颚式破碎机', class: 'motor', eachKw: 110, count: 1 }, { name: '皮带输送机', class: 'motor', eachKw: 15, count: 4 }],
  sources: [{ role: 'main', substation: '35kV 中鸡变', feeder: '10kV 115 石窑店线', point: '73#杆', openKva: 900, peakRate: 66, lengthM: 540, laying: 'overhead-insulated', conductor: 'JKLYJ-10-70' }],
};
