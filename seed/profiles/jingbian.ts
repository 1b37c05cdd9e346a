import type { Profile } from '../profile.ts';

const jingbian = { county: 'jingbian', place: ['37.5991', '108.7940'], siteProof: 'land-use', shifts: 'two', portal: true, voltage: '10', stationKind: 'switch-room', mainWiring: 'single-bus', powerFactor: '0.90', tariff: 'business-two-part', usage: 'large-industry', kind: 'company', business: 'new', wantedAfter: 95 } as const;

export const concretePlant: Profile = {
  ...jingbian, code: 'concrete-plant', name: '靖边县远山商品混凝土有限公司', address: '张家畔镇新农村工业园区 8 号', industry: '3021', peakKw: 430, stationKind: 'box',
  overview: '商品混凝土搅拌，三级负荷，两班生产，最大负荷 430 kW。', transformers: [{ model: 'S22-M-630/10', kva: 630, count: 1 }],
  equipment: [{ name: '搅拌主机', class: 'motor', eachKw: 110, count: 2 }, { name: '螺旋输送机', class: 'motor', eachKw: 18.5, count: 6 }, { name: '空压机', class: 'motor', eachKw: 37, count: 2, standby: 1 }, { name: '厂区照明', class: 'lighting', eachKw: 12, count: 1 }],
  sources: [{ role: 'main', substation: '110kV 王渠变', feeder: '10kV 117 王渠线', point: '42#杆', openKva: 3200, peakRate: 61, lengthM: 340, laying: 'overhead-insulated', conductor: 'JKLYJ-10-120', crossings: ['road'] }],
};

export const chargingStation: Profile = {
  ...jingbian, code: 'charging-station', name: '陕北绿行充电服务有限公司', business: 'ev-charging', address: '青银高速靖边服务区北区停车场', place: ['37.6233', '108.8512'], siteProof: 'lease', industry: '5267', peakKw: 1200, shifts: 'three', usage: 'general', stationKind: 'box',
  overview: '高速服务区充电站，三级负荷，全天运行，最大负荷 1200 kW。', transformers: [{ model: 'SCB14-800/10', kva: 800, count: 2 }], chargers: [{ kind: 'dc', eachKw: 120, count: 12 }, { kind: 'ac', eachKw: 7, count: 10 }],
  equipment: [{ name: '一体式直流充电机', class: 'charging', eachKw: 120, count: 12 }, { name: '交流充电桩', class: 'charging', eachKw: 7, count: 10 }, { name: '监控与照明', class: 'lighting', eachKw: 8, count: 1 }],
  sources: [{ role: 'main', substation: '110kV 杨桥畔变', feeder: '10kV 124 服务区线', point: '18#环网柜', openKva: 4000, peakRate: 48, lengthM: 520, laying: 'cable-duct', conductor: 'YJV22-8.7/15-3×185' }],
};

export const countyHospital: Profile = {
  ...jingbian, code: 'county-hospital', name: '靖边县东城区人民医院', kind: 'institution', address: '东城区长庆路与经三路十字东北角', industry: '8411', peakKw: 1150, shifts: 'three', usage: 'general', mainWiring: 'sectioned-bus', siteProof: 'property-certificate',
  overview: '县级综合医院迁建，二级重要用户，手术室、ICU、急诊为一、二级负荷，最大负荷 1150 kW。', transformers: [{ model: 'SCB14-800/10', kva: 800, count: 2 }], grade: 'second', gradeGround: 'GB/T 29328 二级重要用户（县级医院）', secondClassKw: 620, securityKw: 260,
  ownSupplies: [{ kind: 'diesel', powerKw: 400, count: 1, switchOver: 'interlocked' }],
  equipment: [{ name: '中央空调机组', class: 'air-conditioning', eachKw: 185, count: 2 }, { name: '医用电梯', class: 'lift', eachKw: 22, count: 6 }, { name: '影像设备', class: 'other', eachKw: 90, count: 3 }, { name: '手术部与 ICU', class: 'other', eachKw: 210, count: 1 }, { name: '消防泵', class: 'fire', eachKw: 75, count: 2, standby: 1 }],
  sources: [
    { role: 'main', substation: '110kV 靖边变', feeder: '10kV 152 东城线', point: '5#环网柜', openKva: 3600, peakRate: 55, lengthM: 410, laying: 'cable-duct', conductor: 'YJV22-8.7/15-3×240' },
    { role: 'standby', substation: '35kV 东坑变', feeder: '10kV 136 长庆线', point: '27#杆', openKva: 2400, peakRate: 63, lengthM: 960, laying: 'mixed', conductor: 'YJV22-8.7/15-3×240', crossings: ['road', 'telecom'] },
  ],
};

export const pumpingStation: Profile = {
  ...jingbian, code: 'pumping-station', name: '靖边县红柳滩抽水站', kind: 'village', address: '红墩界镇红柳滩村西沟口', place: ['37.9120', '108.9031'], siteProof: 'village-proof', industry: '0513', peakKw: 380, shifts: 'seasonal', usage: 'irrigation', tariff: 'agricultural', powerFactor: '0.85', stationKind: 'pole', mainWiring: 'line-transformer', natures: ['seasonal'],
  overview: '扬水灌溉，三级负荷，每年 4—10 月运行，最大负荷 380 kW。', transformers: [{ model: 'S22-M-500/10', kva: 500, count: 1 }], equipment: [{ name: '离心水泵', class: 'motor', eachKw: 132, count: 3, standby: 1 }, { name: '闸门与照明', class: 'lighting', eachKw: 6, count: 1 }],
  sources: [{ role: 'main', substation: '35kV 红墩界变', feeder: '10kV 113 红柳线', point: '96#杆', openKva: 1250, peakRate: 52, lengthM: 780, laying: 'overhead-insulated', conductor: 'JKLYJ-10-70', crossings: ['river'] }],
};

export const gasStation: Profile = {
  ...jingbian, code: 'gas-station', name: '长城油气集输有限公司', address: '天赐湾镇乔沟湾集输站', place: ['37.3127', '108.7033'], siteProof: 'mining-land', industry: '0721', peakKw: 720, shifts: 'three', mainWiring: 'sectioned-bus', outage: 'planned-outage', wantedAfter: 130,
  overview: '油气集输站，外输泵和仪表为二级负荷，全年连续运行，最大负荷 720 kW。', transformers: [{ model: 'SCB14-500/10', kva: 500, count: 2 }], secondClassKw: 420, securityKw: 90, ownSupplies: [{ kind: 'diesel', powerKw: 150, count: 1, switchOver: 'automatic' }],
  equipment: [{ name: '外输泵', class: 'motor', eachKw: 160, count: 3, standby: 1 }, { name: '压缩机', class: 'motor', eachKw: 132, count: 2 }, { name: '伴热', class: 'heating', eachKw: 60, count: 2 }, { name: '仪表与通信', class: 'other', eachKw: 15, count: 1 }],
  sources: [
    { role: 'main', substation: '35kV 天赐湾变', feeder: '10kV 121 乔沟湾线', point: '新出 9#间隔', openKva: 400, peakRate: 88, lengthM: 3200, laying: 'overhead-insulated', conductor: 'JKLGYJ-10-150', crossings: ['road', 'pipeline'] },
    { role: 'standby', substation: '35kV 大路沟变', feeder: '10kV 118 畔沟线', point: '64#杆', openKva: 1600, peakRate: 46, lengthM: 1400, laying: 'overhead-insulated', conductor: 'JKLGYJ-10-120', crossings: ['forest'] },
  ],
  works: {
    kind: 'new-line', name: '靖边 长城油气集输 10kV业扩配套工程', outline: '由 35kV 天赐湾变新出 10kV 间隔一回，架设 JKLGYJ-10-150 线路 3.2 km，立杆 64 基，装设柱上开关 2 台。', estimateWan: 148, reason: 'capacity-limited', permits: ['pipeline', 'farmland', 'highway'],
    items: [{ item: '架空 JKLGYJ-10-150', unit: 'km', quantity: '3.2' }, { item: '水泥杆 15 m', unit: '基', quantity: '64' }, { item: '柱上开关', unit: '台', quantity: '2' }],
    materials: [{ item: 'conductor', specification: 'JKLGYJ-10-150', unit: 'km', quantity: '10.2' }, { item: 'concrete-pole', specification: 'Φ190×15', unit: '基', quantity: '64' }, { item: 'pole-breaker', specification: 'ZW32-12/630', unit: '台', quantity: '2' }, { item: 'insulator', specification: 'FPQ-10/4', unit: '只', quantity: '210' }],
  },
};

export const sandMaker: Profile = {
  ...jingbian, code: 'sand-maker', name: '靖边县恒基机制砂有限公司', business: 'increase', currentKva: 630, accountNo: '6108240731', address: '海则滩镇大石砭采石场', place: ['37.7410', '108.6522'], industry: '3039', peakKw: 820, mainWiring: 'single-bus', wantedAfter: 70,
  overview: '机制砂生产扩产，原容量 630 kVA，三级负荷，两班生产，增容后最大负荷 820 kW。', transformers: [{ model: 'S22-M-630/10', kva: 630, count: 1 }],
  equipment: [{ name: '制砂机', class: 'motor', eachKw: 220, count: 1 }, { name: '皮带输送机', class: 'motor', eachKw: 30, count: 5 }, { name: '振动筛', class: 'motor', eachKw: 22, count: 2 }],
  sources: [{ role: 'main', substation: '35kV 海则滩变', feeder: '10kV 126 砭子线', point: '31#杆', openKva: 2000, peakRate: 57, lengthM: 260, laying: 'overhead-insulated', conductor: 'JKLYJ-10-150' }],
};

export const farmCooperative: Profile = {
  ...jingbian, code: 'potato-store', name: '靖边县塬上马铃薯贮藏有限公司', address: '东坑镇毛窑村', place: ['37.5011', '108.9340'], siteProof: 'lease', industry: '0514', peakKw: 260, shifts: 'one', usage: 'general', stationKind: 'box', wantedAfter: 80,
  overview: '马铃薯冷藏库，三级负荷，季节性，最大负荷 260 kW。', transformers: [{ model: 'S22-M-400/10', kva: 400, count: 1 }], equipment: [{ name: '制冷压缩机', class: 'motor', eachKw: 55, count: 4 }, { name: '冷风机', class: 'motor', eachKw: 5.5, count: 8 }, { name: '照明', class: 'lighting', eachKw: 10, count: 1 }],
  sources: [{ role: 'main', substation: '35kV 东坑变', feeder: '10kV 133 毛窑线', point: '58#杆', openKva: 1800, peakRate: 41, lengthM: 190, laying: 'overhead-insulated', conductor: 'JKLYJ-10-70' }],
};
