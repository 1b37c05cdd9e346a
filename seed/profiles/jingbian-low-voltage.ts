import type { Profile, Works } from '../profile.ts';

const lowVoltage = { county: 'jingbian', place: ['37.5420', '108.7011'], siteProof: 'village-proof', shifts: 'one', portal: true, voltage: '0.38', business: 'lv-new', stationKind: 'pole', mainWiring: 'line-transformer', powerFactor: 'none', tariff: 'business-single', usage: 'general', wantedAfter: 20 } as const;

export const buckwheatMill: Profile = {
  ...lowVoltage, code: 'buckwheat-mill', name: '靖边县荞香面粉加工坊', kind: 'sole-trader', address: '乔沟湾镇前街', industry: '1311', peakKw: 52, loadKw: 52,
  overview: '荞麦面加工，三级负荷，最大负荷 52 kW。', equipment: [{ name: '石磨机组', class: 'motor', eachKw: 7.5, count: 5 }, { name: '筛选机', class: 'motor', eachKw: 3, count: 3 }, { name: '烘干', class: 'heating', eachKw: 12, count: 1 }],
  sources: [{ role: 'main', substation: '乔沟湾 3# 台区（200 kVA）', feeder: '0.4kV 1 号干线', point: '5#杆', openKva: 95, peakRate: 48, lengthM: 40, laying: 'overhead-insulated', conductor: 'BLV-4×35' }],
};

export const clothingShop: Profile = {
  ...lowVoltage, code: 'sewing-shop', name: '靖边县巧手制衣社区工厂', kind: 'company', address: '东坑镇移民社区 6 号楼一层', siteProof: 'lease', industry: '1819', peakKw: 38, loadKw: 38,
  overview: '服装加工，三级负荷，最大负荷 38 kW。', equipment: [{ name: '缝纫机', class: 'motor', eachKw: 0.55, count: 40 }, { name: '蒸汽熨烫', class: 'heating', eachKw: 6, count: 2 }, { name: '照明', class: 'lighting', eachKw: 4, count: 1 }],
  sources: [{ role: 'main', substation: '移民社区 2# 箱变（630 kVA）', feeder: '0.4kV 4 号出线', point: '分支箱 4-2', openKva: 210, peakRate: 42, lengthM: 25, laying: 'cable-buried', conductor: 'YJV-0.6/1-4×35' }],
};

const larger = (name: string, outline: string): Works => ({
  kind: 'larger-transformer', name, outline, estimateWan: 9.4, reason: 'lv-limited', permits: ['farmland'],
  items: [{ item: '配变 400 kVA', unit: '台', quantity: '1' }, { item: 'JP 柜', unit: '面', quantity: '1' }, { item: '低压线路', unit: 'km', quantity: '0.2' }],
  materials: [{ item: 'transformer', specification: 'S22-M-400/10', unit: '台', quantity: '1' }, { item: 'jp-cabinet', specification: 'JP-400', unit: '面', quantity: '1' }, { item: 'conductor', specification: 'JKLYJ-1-120', unit: 'km', quantity: '0.8' }],
});

export const vegetableSheds: Profile = {
  ...lowVoltage, code: 'vegetable-sheds', name: '靖边县绿田设施蔬菜专业合作社', kind: 'village', address: '杨米涧镇蔬菜大棚区', industry: '0141', peakKw: 110, loadKw: 110, shifts: 'seasonal', usage: 'farming', tariff: 'agricultural',
  overview: '设施蔬菜大棚，三级负荷，最大负荷 110 kW。', equipment: [{ name: '卷帘机', class: 'motor', eachKw: 1.1, count: 40 }, { name: '补光灯', class: 'lighting', eachKw: 0.5, count: 80 }, { name: '水肥一体机', class: 'motor', eachKw: 7.5, count: 4 }],
  sources: [{ role: 'main', substation: '杨米涧 1# 台区（200 kVA）', feeder: '0.4kV 2 号干线', point: '11#杆', openKva: 20, peakRate: 91, lengthM: 70, laying: 'overhead-insulated', conductor: 'BLV-4×70' }],
  works: larger('靖边 杨米涧 1# 台区增容工程', '杨米涧 1# 台区配变由 200 kVA 增容至 400 kVA，更换 JP 柜，改造低压出线 0.2 km。'),
};

export const goatFarm: Profile = {
  ...lowVoltage, code: 'goat-farm', name: '靖边县北沙湖羊养殖专业合作社', kind: 'village', address: '海则滩镇北沙村', place: ['37.7702', '108.6417'], industry: '0314', peakKw: 96, loadKw: 96, usage: 'farming', tariff: 'agricultural',
  overview: '湖羊养殖，三级负荷，最大负荷 96 kW。', equipment: [{ name: '饲料粉碎搅拌', class: 'motor', eachKw: 22, count: 2 }, { name: '清粪机', class: 'motor', eachKw: 3, count: 10 }, { name: '照明保温', class: 'heating', eachKw: 0.25, count: 80 }],
  sources: [{ role: 'main', substation: '北沙 1# 台区（160 kVA）', feeder: '0.4kV 1 号干线', point: '9#杆', openKva: 15, peakRate: 92, lengthM: 60, laying: 'overhead-insulated', conductor: 'BLV-4×70' }],
  works: larger('靖边 北沙 1# 台区增容工程', '北沙 1# 台区配变由 160 kVA 增容至 400 kVA，更换 JP 柜，改造低压出线 0.2 km。'),
};
