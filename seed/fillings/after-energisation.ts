import { type Filling, type Given, itemsOf, signedByCustomer, signedByDoer } from '../given.ts';

const text = String;
const tail = ({ citizens }: Given) => citizens.phone.slice(-4);

export const siteVisit: Filling = (given) => ({ siteVisitAt: given.at(-30), loadNow: text(Math.round(given.profile.peakKw * 0.42)), meterOk: true, advice: ['efficiency'], photos: given.photos(2), customerSignature: signedByCustomer(given) });

const good = { ratingAcceptance: '5', ratingScheme: '5', ratingInspection: '4', ratingWorks: '5', ratingEnergisation: '5', ratingOverall: '5', firmsImposed: false, extraCharges: false, keptTime: true, manyTrips: false };

export const rating: Filling = () => ({ ...good, words: '进度清楚，答复及时。' });

export const call: Filling = ({ variant, citizens }) => variant === 'no-answer' ? { callResult: 'no-answer' } : { callResult: 'reached', answeredBy: citizens.contact, ...good, ratingWorks: '4', words: '希望竣工资料模板早点给。' };

export const billingFile: Filling = (given) => ({ meterRight: true, tariffRight: true, capacityRight: true, accountNo: given.profile.accountNo ?? `61${given.citizens.phone.slice(-8)}`, firstReading: given.away(12) });

const papers = ['用电登记表', '主体证明', '供电方案答复单', '设计审查意见', '竣工检验意见单', '供用电合同', '装接单', '送电单', '回访记录'];

export const archive: Filling = (given) => ({
  checklistState: itemsOf(given, papers).map((item, i) => ({ item, state: 'held', pages: 2 + (i % 5), original: true })), boxNo: `YK-${given.today.slice(0, 4)}-${tail(given)}`, shelf: '档案室 3 排 2 列', retention: '30-years', opinion: '资料齐全、完整、规范，同意归档。',
});

export const handover: Filling = (given) => given.variant === 'returned'
  ? { result: 'returned', receiverUnit: '高压客户服务班', gaps: [{ what: '缺装接单原件。' }], opinion: '补齐后再移交。' }
  : { result: 'approved', receiverUnit: '高压客户服务班', receiverSignature: signedByDoer(given), readerArranged: true, opinion: '资料清点无误。' };

/** 低压: survey, scheme and reply in one visit; `short` when the transformer area is full. */
export const lvScheme: Filling = (given) => {
  const { profile, photos, variant } = given;
  const short = profile.works !== undefined || variant === 'short';
  const [source] = profile.sources;
  const load = profile.loadKw ?? profile.peakKw;
  return {
    transformer: source?.substation ?? '2# 台区', transformerLoadRate: text(source?.peakRate ?? 60), openCapacityKw: text(source?.openKva ?? 0), supplyConclusion: variant === 'cannot' ? 'cannot' : 'can', cannotSupplyReason: 'transformer-loaded', approvedLoadKw: text(load),
    servicePole: source?.point, serviceWire: 'BLV-4×70', serviceLengthM: text(source?.lengthM ?? 40), meterBox: '院墙外电杆', meterSpec: '三相 3×220/380V 5(60)A', tariff: profile.tariff, investSide: 'utility', ownershipBoundary: '计量装置出线侧接线端，接线端电源侧归供电公司',
    capacityShort: short, worksKind: 'larger-transformer', worksTransformerKva: '400', worksOutline: profile.works?.outline, externalWorksNeeded: short || variant === 'line', replyWay: profile.portal ? 'portal' : 'in-person', photos: photos(3), opinion: short ? '台区已满，需增容配变后接电，费用由供电公司承担。' : '台区容量满足。', signature: signedByDoer(given),
  };
};

export const externalWorks: Filling = (given) => ({ worksNo: `WX-${given.today.slice(0, 4)}-${tail(given)}`, doneOn: given.today, photos: given.photos(2), note: '配变增容投运，接户线架设完成。' });

export const lvEnergisation: Filling = (given) => ({
  contractNo: `DY-${given.today.slice(0, 4)}-${tail(given)}`, contract: given.files(1), meters: [{ assetNo: `6131${tail(given)}1`, serialNo: `26${tail(given)}11`, model: 'DTZ-三相智能表', rating: '3×220/380V 5(60)A', accuracy: '1.0', total: '0.00' }],
  terminalOnline: true, seals: `F26${tail(given)}1、F26${tail(given)}2`, energisedAt: given.at(-25), rcdReminder: true, photos: given.photos(2), customerSignature: signedByCustomer(given),
});

