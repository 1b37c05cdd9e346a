import type { Profile } from '../profile.ts';

const fugu = { county: 'fugu', place: ['39.0281', '111.0672'], siteProof: 'land-use', shifts: 'two', portal: true, voltage: '10', stationKind: 'switch-room', mainWiring: 'single-bus', powerFactor: '0.90', tariff: 'business-two-part', usage: 'large-industry', kind: 'company', business: 'new', wantedAfter: 100 } as const;

export const semiCokeWorks: Profile = {
  ...fugu, code: 'semi-coke', name: '府谷县黄河湾兰炭有限公司', address: '庙沟门镇沙梁工业园', place: ['39.2217', '110.8023'], industry: '2521', peakKw: 3650, shifts: 'three', mainWiring: 'sectioned-bus', sector: 'high-energy', approvalNo: '2504-610822-04-01-150912', projectName: '60 万吨/年兰炭升级改造', natures: ['harmonic'], wantedAfter: 170,
  overview: '兰炭生产，循环水和鼓风为二级负荷，配 6 MW 余热发电，最大负荷 3650 kW。', transformers: [{ model: 'SCB14-2000/10', kva: 2000, count: 2 }], hvMotors: [{ eachKw: 450, count: 2, start: 'soft' }], secondClassKw: 900, securityKw: 260,
  ownSupplies: [{ kind: 'waste-heat', powerKw: 6000, count: 1, switchOver: 'interlocked' }], nonLinear: [{ name: '变频引风机', powerKw: 630, harmonics: '5、7' }],
  equipment: [{ name: '煤气鼓风机', class: 'motor', eachKw: 450, count: 2, standby: 1 }, { name: '循环水泵', class: 'motor', eachKw: 132, count: 4, standby: 1 }, { name: '变频引风机', class: 'converter', eachKw: 315, count: 2 }, { name: '皮带输送机', class: 'motor', eachKw: 75, count: 8 }],
  sources: [{ role: 'main', substation: '110kV 庙沟门变', feeder: '10kV 141 沙梁专线', point: '141 间隔', openKva: 8000, peakRate: 42, lengthM: 2600, laying: 'overhead-insulated', conductor: 'JKLGYJ-10-240', dedicated: true }],
};

export const middleSchool: Profile = {
  ...fugu, code: 'middle-school', name: '府谷县第七中学', kind: 'institution', address: '新区文教路 6 号', industry: '8331', peakKw: 760, shifts: 'one', usage: 'residential-rate', tariff: 'residential', powerFactor: 'none', siteProof: 'property-certificate', wantedAfter: 140,
  overview: '新建中学，教学与宿舍用电，执行居民类电价，三级负荷，最大负荷 760 kW。', transformers: [{ model: 'SCB14-630/10', kva: 630, count: 2 }], equipment: [{ name: '空调', class: 'air-conditioning', eachKw: 3.5, count: 120 }, { name: '食堂电灶', class: 'heating', eachKw: 25, count: 8 }, { name: '照明与多媒体', class: 'lighting', eachKw: 180, count: 1 }],
  sources: [{ role: 'main', substation: '110kV 府谷变', feeder: '10kV 157 文教线', point: '9#环网柜', openKva: 3400, peakRate: 50, lengthM: 280, laying: 'cable-duct', conductor: 'YJV22-8.7/15-3×185' }],
};

export const railwaySite: Profile = {
  ...fugu, code: 'railway-site', name: '中铁某局府谷铁路项目经理部', kind: 'project-owner', business: 'temporary', address: '新民镇铁路 3 标段梁场', place: ['39.1302', '110.9207'], siteProof: 'lease', industry: '4811', peakKw: 290, usage: 'general', stationKind: 'box', temporary: { purpose: 'railway-road', workingDays: 330 }, wantedAfter: 45,
  overview: '铁路 3 标段制梁场施工用电，三级负荷，最大负荷 290 kW。', transformers: [{ model: 'S22-M-400/10', kva: 400, count: 1 }], equipment: [{ name: '龙门吊', class: 'motor', eachKw: 55, count: 2 }, { name: '拌合站', class: 'motor', eachKw: 90, count: 1 }, { name: '钢筋加工', class: 'welding', eachKw: 28, count: 4 }, { name: '生活区', class: 'lighting', eachKw: 40, count: 1 }],
  sources: [{ role: 'main', substation: '35kV 新民变', feeder: '10kV 119 新城川线', point: '51#杆', openKva: 1600, peakRate: 49, lengthM: 150, laying: 'overhead-insulated', conductor: 'JKLYJ-10-70' }],
};

export const pigFarm: Profile = {
  ...fugu, code: 'pig-farm', name: '府谷县塬畔养殖专业合作社', kind: 'village', business: 'lv-new', address: '田家寨镇王家墩村', place: ['39.0844', '110.7719'], siteProof: 'village-proof', industry: '0313', voltage: '0.38', peakKw: 120, loadKw: 120, usage: 'farming', tariff: 'agricultural', powerFactor: 'none', stationKind: 'pole', mainWiring: 'line-transformer', wantedAfter: 22,
  overview: '生猪养殖，三级负荷，最大负荷 120 kW。', equipment: [{ name: '风机与湿帘', class: 'motor', eachKw: 2.2, count: 24 }, { name: '饲料加工', class: 'motor', eachKw: 30, count: 1 }, { name: '保温灯', class: 'heating', eachKw: 0.25, count: 120 }],
  sources: [{ role: 'main', substation: '王家墩村 1# 台区（200 kVA）', feeder: '0.4kV 2 号干线', point: '7#杆', openKva: 18, peakRate: 93, lengthM: 65, laying: 'overhead-insulated', conductor: 'BLV-4×70' }],
  works: {
    kind: 'larger-transformer', name: '府谷 王家墩村 1# 台区增容工程', outline: '王家墩村 1# 台区配变由 200 kVA 增容至 400 kVA，更换 JP 柜，改造低压出线 0.3 km。', estimateWan: 9.8, reason: 'lv-limited', permits: ['farmland'],
    items: [{ item: '配变 400 kVA', unit: '台', quantity: '1' }, { item: 'JP 柜', unit: '面', quantity: '1' }, { item: '低压线路', unit: 'km', quantity: '0.3' }],
    materials: [{ item: 'transformer', specification: 'S22-M-400/10', unit: '台', quantity: '1' }, { item: 'jp-cabinet', specification: 'JP-400', unit: '面', quantity: '1' }, { item: 'conductor', specification: 'JKLYJ-1-120', unit: 'km', quantity: '1.2' }],
  },
};

export const stoneYard: Profile = {
  ...fugu, code: 'magnesium-yard', name: '府谷县京府镁合金加工有限公司', address: '府谷镇高石崖工业区', industry: '3240', peakKw: 640, wantedAfter: 90, overview: '镁合金压铸，三级负荷，两班生产，最大负荷 640 kW。', transformers: [{ model: 'S22-M-1000/10', kva: 1000, count: 1 }],
  equipment: [{ name: '压铸机', class: 'motor', eachKw: 75, count: 4 }, { name: '熔炼炉', class: 'heating', eachKw: 120, count: 2 }, { name: '除尘风机', class: 'motor', eachKw: 37, count: 2 }],
  sources: [{ role: 'main', substation: '35kV 高石崖变', feeder: '10kV 128 工业线', point: '15#杆', openKva: 2600, peakRate: 64, lengthM: 370, laying: 'overhead-insulated', conductor: 'JKLYJ-10-120' }],
};

export const shoppingCentre: Profile = {
  ...fugu, code: 'shopping-centre', name: '府谷县河畔商业管理有限公司', address: '河滨路 88 号商业综合体', industry: '7213', peakKw: 1450, usage: 'general', mainWiring: 'sectioned-bus', siteProof: 'property-certificate', wantedAfter: 130, overview: '商业综合体，消防和应急照明为二级负荷，最大负荷 1450 kW。', transformers: [{ model: 'SCB14-1000/10', kva: 1000, count: 2 }], secondClassKw: 220, securityKw: 120,
  equipment: [{ name: '中央空调', class: 'air-conditioning', eachKw: 210, count: 3 }, { name: '扶梯与电梯', class: 'lift', eachKw: 18, count: 14 }, { name: '商铺用电', class: 'other', eachKw: 480, count: 1 }, { name: '消防泵', class: 'fire', eachKw: 75, count: 2, standby: 1 }],
  sources: [{ role: 'main', substation: '110kV 府谷变', feeder: '10kV 159 河滨线', point: '2#环网柜', openKva: 4200, peakRate: 53, lengthM: 450, laying: 'cable-duct', conductor: 'YJV22-8.7/15-3×240' }],
};

export const repairShop: Profile = {
  ...fugu, code: 'repair-shop', name: '府谷县顺捷汽车修理部', kind: 'sole-trader', business: 'lv-new', address: '府谷镇前石畔村口', siteProof: 'lease', industry: '8111', voltage: '0.38', peakKw: 45, loadKw: 45, usage: 'general', tariff: 'business-single', powerFactor: 'none', stationKind: 'pole', mainWiring: 'line-transformer', wantedAfter: 8,
  overview: '汽车修理，三级负荷，最大负荷 45 kW。', equipment: [{ name: '举升机', class: 'motor', eachKw: 3, count: 4 }, { name: '烤漆房', class: 'heating', eachKw: 20, count: 1 }, { name: '空压机', class: 'motor', eachKw: 7.5, count: 1 }],
  sources: [{ role: 'main', substation: '前石畔 2# 台区（315 kVA）', feeder: '0.4kV 1 号干线', point: '3#杆', openKva: 130, peakRate: 54, lengthM: 35, laying: 'overhead-insulated', conductor: 'BLV-4×35' }],
};

export const remoteTower: Profile = {
  ...fugu, code: 'hill-quarry', name: '府谷县哈镇高岭土矿', address: '哈镇陈家圪台', place: ['39.4012', '110.9110'], siteProof: 'mining-land', industry: '1099', peakKw: 1300, shifts: 'two', wantedAfter: 120, overview: '高岭土开采加工，三级负荷，最大负荷 1300 kW。', transformers: [{ model: 'S22-M-1000/10', kva: 1000, count: 2 }],
  equipment: [{ name: '球磨机', class: 'motor', eachKw: 280, count: 3 }, { name: '回转窑', class: 'motor', eachKw: 110, count: 2 }, { name: '除尘', class: 'motor', eachKw: 55, count: 4 }],
  sources: [{ role: 'main', substation: '35kV 哈镇变', feeder: '10kV 116 陈家圪台线', point: '102#杆', openKva: 300, peakRate: 94, lengthM: 900, laying: 'overhead-insulated', conductor: 'JKLYJ-10-120' }],
};
