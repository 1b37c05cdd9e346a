import { askedKva } from '../capacity.ts';
import { askedValue } from '@jiedian/domain/site-survey/asked-value.ts';
import { type Filling, type Given, itemsOf, sign, signedByCustomer, signedByDoer } from '../given.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Source } from '../profile.ts';
import { surveyItems } from '@jiedian/domain/glossary/lists/survey-item.ts';

export const assignment: Filling = ({ person, profile, variant }) => {
  const second = variant === 'second';
  return {
    customerManager: person('customer-manager', second ? 1 : 0).id, projectManager: person('project-manager', second ? 1 : 0).id,
    customerDeputy: person('customer-manager', second ? 0 : 1).id, choiceReason: second ? 'load' : 'area', choiceWords: `属地管理，${profile.overview.slice(0, 30)}`,
    opinion: '请于当日签收并联系客户。',
  };
};

export const signedFor: Filling = (given) => ({ conflictPledge: true, signature: signedByDoer(given) });

export const declined: Filling = () => ({ declineReason: '与客户法定代表人为近亲属，应当回避。' });

/** Two times on different days, the first on the next working day. */
export const surveyOffer: Filling = ({ day, clock, person, at }) => ({
  offers: [{ from: clock(day(1), '09:00'), to: clock(day(1), '11:30') }, { from: clock(day(2), '14:30'), to: clock(day(2), '17:00') }],
  attendees: [person('customer-manager').id, person('project-manager').id, person('production-technology').id, person('metering-team').id],
  contacts: [{ at: at(-25), way: 'phone', reached: true, result: '客户希望尽快勘查' }], preCheck: '已查线路可开放容量和近期最大负载率。',
});

export const surveyChoice: Filling = ({ memory, day, clock, variant, profile }) => {
  const offers = Array.isArray(memory['offers']) ? (memory['offers'] as readonly { readonly from: string; readonly to: string }[]) : [];
  const latest = offers.map((o) => o.to).toSorted().at(-1);
  if (variant === 'later' && latest !== undefined) return { chosen: clock(day(5), '09:30'), askedLater: true, words: '负责人在外地，下周回来后再来看现场。' };
  return { chosen: offers.map((o) => o.from).toSorted()[0] ?? clock(day(1), '09:30'), askedLater: false, words: `到达后请联系，现场在${profile.address.slice(-12)}。` };
};

export const surveyBooking: Filling = ({ day, clock, person, at, variant, files }) => ({
  contacts: [{ at: at(-50), way: 'phone', reached: false, result: '无人接听' }, { at: at(-12), way: 'phone', reached: true, result: '约定上午到现场' }],
  chosen: clock(day(variant === 'later' ? 4 : 1), '09:40'), askedLater: variant === 'later', firstOffered: clock(day(1), '09:00'), evidence: files(1),
  attendees: [person('customer-manager').id, person('project-manager').id, person('production-technology').id], preCheck: '已查线路可开放容量。',
});

export const surveyRebooking: Filling = ({ day, clock, at, variant, files }) => ({
  chosen: clock(day(2), '10:00'), reason: variant === 'later' ? '客户要求改期' : '大雪道路不通，与客户商定改期', askedLater: variant === 'later', evidence: files(1),
  contacts: [{ at: at(-10), way: 'phone', reached: true, result: '客户同意' }],
});

const sourceRow = (s: Source, voltage: string, short: boolean): JsonObject => ({
  role: s.role, substation: s.substation, feeder: s.feeder, point: s.point, voltage, openCapacityKva: String(s.openKva), peakLoadRate: String(s.peakRate),
  distanceM: String(Math.round(s.lengthM * 0.86)), laying: s.laying, lengthM: String(s.lengthM), ...(s.crossings ? { crossings: s.crossings } : {}), outageNeeded: !short && s.dedicated !== true,
});

/** 现场勘查单. `restricted`: short of capacity until works are in service; `cannot`: not now; `dual`: found to need two sources. */
export const survey: Filling = (given) => {
  const { profile, citizens, doer, person, at, photos, files, away, variant } = given;
  const asked = askedKva(profile);
  const [works, cannot] = [profile.works, variant === 'cannot'];
  return {
    arrivedAt: at(-105), leftAt: at(-20), place: { lat: profile.place[0], lon: profile.place[1], accuracyM: '8' },
    people: [{ name: doer.name, unit: '市场营销部', discipline: 'marketing' }, { name: person('project-manager').name, unit: '生产技术部', discipline: 'distribution' }, { name: person('metering-team').name, unit: '计量班', discipline: 'metering' }],
    customerRep: citizens.contact, verified: verified(given),
    approvedCapacityKva: String(asked), transformersKept: profile.hvMotors ? [] : (profile.transformers ?? []).map((t) => ({ model: t.model, capacityKva: String(t.kva), count: t.count, duty: 'running' })),
    supplyKind: profile.sources.length > 1 ? 'hv-dual' : 'hv-single', grade: profile.grade ?? 'ordinary', gradeGround: profile.gradeGround ?? '县级政府重要电力用户名单',
    markSpecial: variant === 'special', markReason: '冲击性负荷占比较大，按非普通客户办理。',
    loadClass: (given.said('submit-application')?.['loadClass'] as readonly JsonObject[] | undefined) ?? [{ loadClass: 'third', loadKw: String(profile.peakKw) }],
    loadNature: profile.natures ?? ['ordinary'], securityLoadKw: String(profile.securityKw ?? 0), ownSupplies: (profile.ownSupplies ?? []).map((o) => ({ ...o, powerKw: String(o.powerKw) })), parallelGeneration: (profile.ownSupplies ?? []).some((o) => o.kind === 'waste-heat'),
    oldMetering: [{ meterNo: `6130${citizens.phone.slice(-6)}`, seals: '完好', multiplier: '1000', reading: '4126.35', nameplate: `S11-M-${profile.currentKva ?? 0}/10`, wiring: '三相三线' }], breachFound: false,
    sources: profile.sources.map((s) => sourceRow(s, profile.voltage, works !== undefined)),
    receivingPoint: `${profile.address}，厂区围墙内侧`, stationKind: profile.stationKind, dispatchControlled: Number(profile.voltage) >= 35 || profile.sources.length > 1,
    meteringPlace: profile.stationKind === 'pole' ? '台架低压侧计量箱' : '配电室进线计量柜', meteringSide: asked < 315 ? 'hv-lv' : 'hv-hv', inUrbanLand: profile.usage !== 'large-industry' && profile.usage !== 'irrigation',
    investor: 'split', investorWords: '以产权分界点为界，电源侧由供电公司投资，受电侧由客户投资。',
    worksNeeded: works ? 'grid' : 'customer', worksKind: works?.kind, worksOutline: works?.outline, permitsExpected: works?.permits,
    supplyConclusion: cannot ? 'cannot' : variant === 'restricted' ? 'restricted' : 'can', noSupplyReason: ['line-loaded'], noSupplyMissing: '上级变电站无备用间隔，线路最大负载率超过 90%。', noSupplyUntil: away(200),
    transitionalKva: String(Math.max(100, Math.round(asked * 0.4))), restrictionApprovedBy: person('unit-head').id, adviceSeen: profile.usage === 'large-industry' ? ['reactive', 'efficiency'] : ['efficiency'],
    sketch: files(1), photos: photos(5),
    opinion: cannot ? '现有电源点不具备接入条件，需待变电站扩建后供电。' : works ? '现有线路容量受限，需实施配套工程后供电。' : '经现场勘查，具备供电条件，由拟定电源点供电，无需新建配套工程。',
    signature: signedByDoer(given), disciplineSignatures: [{ discipline: 'distribution', signature: sign(person('production-technology').name) }, { discipline: 'metering', signature: sign(person('metering-team').name) }],
    customerRefusesToSign: variant === 'refused-signature', customerSignature: signedByCustomer(given), refusalNote: '客户负责人不在现场，经办人不愿代签。',
  };
};

function verified(given: Given): readonly JsonObject[] {
  const { profile, citizens, facts } = given;
  const inClear = { ...facts, customerName: profile.kind === 'person' ? citizens.contact : profile.name, supplyAddress: profile.address };
  return itemsOf(given, Object.keys(surveyItems.values)).map((item) => {
    const value = askedValue(item, inClear)?.zh ?? '与清单一致';
    return { item, asked: value, found: value, same: true };
  });
}

export const surveySigned: Filling = (given) => ({ opinion: '同意勘查意见。', signature: signedByDoer(given) });
export const surveyReturned: Filling = () => ({ gaps: [{ what: '路径长度与现场测量不符，请复核后重填。' }, { what: '缺少接入点杆号照片。' }] });

export const supplyRefusal: Filling = (given) => ({
  ...(given.variant === 'returned' ? { result: 'returned', opinion: '请补充临近线路转供的比较。', sendBackReason: ['survey-untrue'], gaps: [{ what: '未比较由邻近线路转供的方案。' }] } : { result: 'approved', opinion: '情况属实，同意。' }),
  signature: signedByDoer(given),
});
