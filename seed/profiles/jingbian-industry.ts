import type { Profile } from '../profile.ts';

const jingbian = { county: 'jingbian', place: ['37.6107', '108.8015'], siteProof: 'land-use', shifts: 'two', portal: true, voltage: '10', stationKind: 'box', mainWiring: 'single-bus', powerFactor: '0.90', tariff: 'business-two-part', usage: 'large-industry', kind: 'company', business: 'new', wantedAfter: 90 } as const;

export const brickMaker: Profile = {
  ...jingbian, code: 'brick-maker', name: '靖边县沙渠环保砖业有限公司', address: '黄蒿界镇沙渠村', place: ['37.8106', '108.9811'], industry: '3031', peakKw: 230, wantedAfter: 75,
  overview: '免烧砖生产，三级负荷，两班生产，最大负荷 230 kW。', transformers: [{ model: 'S22-M-315/10', kva: 315, count: 1 }],
  equipment: [{ name: '制砖机', class: 'motor', eachKw: 75, count: 2 }, { name: '搅拌机', class: 'motor', eachKw: 37, count: 2 }, { name: '照明', class: 'lighting', eachKw: 6, count: 1 }],
  sources: [{ role: 'main', substation: '35kV 黄蒿界变', feeder: '10kV 111 沙渠线', point: '23#杆', openKva: 1500, peakRate: 44, lengthM: 220, laying: 'overhead-insulated', conductor: 'JKLYJ-10-70' }],
};

export const goatDairy: Profile = {
  ...jingbian, code: 'goat-dairy', name: '靖边县草滩羊乳制品有限公司', address: '宁条梁镇草滩村', place: ['37.6418', '108.3102'], industry: '1440', peakKw: 280, wantedAfter: 85,
  overview: '羊乳加工，三级负荷，两班生产，最大负荷 280 kW。', transformers: [{ model: 'S22-M-400/10', kva: 400, count: 1 }],
  equipment: [{ name: '喷雾干燥机', class: 'heating', eachKw: 120, count: 1 }, { name: '制冷机组', class: 'motor', eachKw: 55, count: 2 }, { name: '灌装线', class: 'motor', eachKw: 22, count: 2 }],
  sources: [{ role: 'main', substation: '35kV 宁条梁变', feeder: '10kV 114 草滩线', point: '37#杆', openKva: 1700, peakRate: 51, lengthM: 300, laying: 'overhead-insulated', conductor: 'JKLYJ-10-70' }],
};

export const asphaltYard: Profile = {
  ...jingbian, code: 'asphalt-yard', name: '陕北通途公路养护有限公司', business: 'temporary', address: '杨桥畔镇拌合站', place: ['37.6702', '108.8933'], siteProof: 'lease', industry: '4812', peakKw: 420, usage: 'general', temporary: { purpose: 'railway-road', workingDays: 240 }, wantedAfter: 50,
  overview: '公路大修沥青拌合站施工用电，三级负荷，最大负荷 420 kW。', transformers: [{ model: 'S22-M-500/10', kva: 500, count: 1 }],
  equipment: [{ name: '沥青拌合楼', class: 'motor', eachKw: 280, count: 1 }, { name: '导热油加热', class: 'heating', eachKw: 60, count: 2 }, { name: '生活区', class: 'lighting', eachKw: 30, count: 1 }],
  sources: [{ role: 'main', substation: '110kV 杨桥畔变', feeder: '10kV 122 芦东线', point: '66#杆', openKva: 2100, peakRate: 58, lengthM: 240, laying: 'overhead-insulated', conductor: 'JKLYJ-10-95' }],
};

export const carrotWasher: Profile = {
  ...jingbian, code: 'carrot-washer', name: '靖边县沙地红萝卜种植专业合作社', kind: 'village', address: '席麻湾镇蔬菜基地', place: ['37.5533', '108.5820'], siteProof: 'to-follow', industry: '0514', peakKw: 270, shifts: 'seasonal', usage: 'general', natures: ['seasonal'], wantedAfter: 80,
  overview: '胡萝卜清洗分级与预冷，三级负荷，每年 8—12 月运行，最大负荷 270 kW。', transformers: [{ model: 'S22-M-400/10', kva: 400, count: 1 }],
  equipment: [{ name: '清洗分级线', class: 'motor', eachKw: 45, count: 2 }, { name: '预冷机组', class: 'motor', eachKw: 90, count: 2 }, { name: '照明', class: 'lighting', eachKw: 8, count: 1 }],
  sources: [{ role: 'main', substation: '35kV 席麻湾变', feeder: '10kV 115 菜基地线', point: '44#杆', openKva: 1900, peakRate: 47, lengthM: 280, laying: 'overhead-insulated', conductor: 'JKLYJ-10-70' }],
};

export const pumpWorks: Profile = {
  ...jingbian, code: 'pump-works', name: '靖边县中部石油机械修造有限公司', address: '统万路工业集中区 12 号', place: ['37.6021', '108.8217'], industry: '3512', peakKw: 560,
  overview: '抽油机修造，三级负荷，两班生产，最大负荷 560 kW。', transformers: [{ model: 'S22-M-800/10', kva: 800, count: 1 }],
  equipment: [{ name: '机床', class: 'motor', eachKw: 18.5, count: 14 }, { name: '电焊机', class: 'welding', eachKw: 28, count: 8 }, { name: '行车', class: 'motor', eachKw: 22, count: 3 }, { name: '喷涂线', class: 'heating', eachKw: 90, count: 1 }],
  sources: [{ role: 'main', substation: '110kV 靖边变', feeder: '10kV 155 统万线', point: '9#环网柜', openKva: 2900, peakRate: 57, lengthM: 360, laying: 'cable-duct', conductor: 'YJV22-8.7/15-3×150' }],
};

export const drillingBase: Profile = {
  ...jingbian, code: 'drilling-depot', name: '靖边县西岭钻采后勤服务有限公司', address: '王渠则镇西岭村', place: ['37.4821', '108.6909'], siteProof: 'lease', industry: '1120', peakKw: 340, usage: 'general',
  overview: '钻采设备停放与检修基地，三级负荷，最大负荷 340 kW。', transformers: [{ model: 'S22-M-500/10', kva: 500, count: 1 }],
  equipment: [{ name: '检修车间', class: 'motor', eachKw: 15, count: 12 }, { name: '空气源热泵', class: 'air-conditioning', eachKw: 45, count: 3 }, { name: '场区照明', class: 'lighting', eachKw: 18, count: 1 }],
  sources: [{ role: 'main', substation: '110kV 王渠变', feeder: '10kV 119 西岭线', point: '71#杆', openKva: 2300, peakRate: 49, lengthM: 410, laying: 'overhead-insulated', conductor: 'JKLYJ-10-95', crossings: ['road'] }],
};

const twoSources = { usage: 'general', shifts: 'three', mainWiring: 'sectioned-bus', stationKind: 'switch-room', siteProof: 'property-certificate', wantedAfter: 120, transformers: [{ model: 'SCB14-500/10', kva: 500, count: 2 }], ownSupplies: [{ kind: 'diesel', powerKw: 200, count: 1, switchOver: 'interlocked' }] } as const;

export const waterPlant: Profile = {
  ...jingbian, ...twoSources, code: 'water-plant', name: '靖边县芦河供水有限公司', address: '张家畔镇芦河净水厂', place: ['37.5712', '108.7811'], industry: '4610', peakKw: 690, secondClassKw: 480, securityKw: 120,
  overview: '城区净水厂，送水泵为二级负荷，全年运行，最大负荷 690 kW。', grade: 'second', gradeGround: 'GB/T 29328 二级重要用户（城镇供水）',
  equipment: [{ name: '送水泵', class: 'motor', eachKw: 160, count: 4, standby: 1 }, { name: '加药消毒', class: 'motor', eachKw: 15, count: 4 }, { name: '自控与照明', class: 'lighting', eachKw: 20, count: 1 }],
  sources: [
    { role: 'main', substation: '110kV 靖边变', feeder: '10kV 157 芦河Ⅰ线', point: '11#环网柜', openKva: 3100, peakRate: 52, lengthM: 520, laying: 'cable-duct', conductor: 'YJV22-8.7/15-3×185' },
    { role: 'standby', substation: '110kV 王渠变', feeder: '10kV 116 芦河Ⅱ线', point: '33#杆', openKva: 2500, peakRate: 55, lengthM: 830, laying: 'mixed', conductor: 'YJV22-8.7/15-3×185', crossings: ['river'] },
  ],
};

export const heatingPlant: Profile = {
  ...jingbian, ...twoSources, code: 'heating-plant', name: '靖边县暖城热力有限公司', address: '东城区供热首站', place: ['37.6088', '108.8120'], industry: '4430', peakKw: 740, shifts: 'seasonal', natures: ['seasonal'], secondClassKw: 560, securityKw: 90,
  overview: '集中供热首站，循环泵为二级负荷，每年 11 月至次年 3 月运行，最大负荷 740 kW。', grade: 'second', gradeGround: 'GB/T 29328 二级重要用户（集中供热）',
  equipment: [{ name: '循环水泵', class: 'motor', eachKw: 200, count: 3, standby: 1 }, { name: '补水泵', class: 'motor', eachKw: 30, count: 2 }, { name: '鼓引风机', class: 'motor', eachKw: 90, count: 2 }],
  sources: [
    { role: 'main', substation: '110kV 靖边变', feeder: '10kV 153 热力Ⅰ线', point: '2#环网柜', openKva: 2800, peakRate: 59, lengthM: 380, laying: 'cable-duct', conductor: 'YJV22-8.7/15-3×240' },
    { role: 'standby', substation: '35kV 东坑变', feeder: '10kV 134 热力Ⅱ线', point: '19#杆', openKva: 2200, peakRate: 48, lengthM: 1100, laying: 'mixed', conductor: 'YJV22-8.7/15-3×240', crossings: ['road'] },
  ],
};
