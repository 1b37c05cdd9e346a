import { askedKva, ctRatio, totalKva, vtRatio } from '../capacity.ts';
import { type Filling, type Given, factText, sign, signedByCustomer, signedByDoer } from '../given.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

const text = String;
const tail = ({ citizens }: Given) => citizens.phone.slice(-4);

export const settingData: Filling = ({ files, profile }) => ({
  settingData: files(2), relays: profile.sources.map((_s, i) => ({ bay: `${i + 1}# 进线柜`, model: '微机综合保护装置', ctRatio: ctRatio(totalKva(profile), Number(profile.voltage)) })), note: '保护装置说明书随附。',
});

export const settingsIssued: Filling = (given) => ({
  names: given.profile.sources.map((s, i) => ({ equipment: `${i + 1}# 进线断路器`, name: `${s.feeder.split(' ').at(-1) ?? ''}进线`, number: text(101 + i) })), settingSheetNo: `DZ-${given.today.slice(0, 4)}-${tail(given)}`, issuedAt: given.today, sheets: given.files(1), opinion: '请按定值单整定后报执行。',
});

export const startUpPlan: Filling = (given) => ({
  setAt: given.today, setBy: '榆林精测电力试验有限公司', dispatchAgreementNo: `DX-${given.today.slice(0, 4)}-${tail(given)}`, agreement: given.files(1), startPlan: given.files(1), approver: given.doer.name, opinion: '同意启动方案。',
});

const clauses = { clauseSupply: true, clauseCapacity: true, clauseMetering: true, clauseUpkeep: true, clauseTerm: true, clauseBreach: true, clauseOther: true };

export const contract: Filling = (given) => {
  const { profile, citizens, away, files } = given;
  const temporary = profile.business === 'temporary';
  const end = factText(given, 'tempUntil');
  return {
    contractKind: temporary ? 'temporary' : 'high-voltage', contractNo: `GYD-${given.today.slice(0, 4)}-${tail(given)}`, templateVersion: 'GF-2026-01', ...clauses, contractCapacityKva: text(askedKva(profile)),
    ...(profile.tariff === 'business-two-part' ? { feeMode: 'capacity' } : {}), boundary: factText(given, 'ownershipBoundary') || '以产权分界点为界。', boundaryDrawing: files(1),
    billName: profile.name, bank: '农村商业银行城关支行', bankAccount: citizens.bankAccount, taxNo: citizens.creditCode, payWay: 'transfer', settlementCycle: 'monthly',
    annexes: ['settlement', 'ownership-boundary', 'scheme-reply', ...(profile.ownSupplies?.length ? ['own-supply'] : []), ...(profile.grade ? ['important-customer'] : [])],
    termFrom: given.today, termTo: temporary && end !== '' ? end : away(1095), draft: files(1),
  };
};

export const contractCountersigned: Filling = ({ variant }) => variant === 'returned'
  ? { result: 'returned', opinion: '产权分界描述与方案不一致。', sendBackReason: ['boundary-unclear'], gaps: [{ what: '产权分界描述与答复单不一致，请统一。' }] }
  : { result: 'approved', opinion: '同意。' };

export const contractSent: Filling = ({ profile }) => ({ sentWay: profile.portal ? 'portal' : 'in-person', note: '请核对结算信息后签订。' });
export const contractSigned: Filling = (given) => ({ opinion: 'agreed', signerCustomer: given.citizens.legalRep, legalRepresentative: true, signature: sign(given.citizens.legalRep), signedCopy: given.files(1) });
export const contractInForce: Filling = (given) => ({ byAuthority: false, signature: signedByDoer(given), sealedCopy: given.files(1) });

const meter = (given: Given, i: number): JsonObject => ({ assetNo: `6130${tail(given)}${i}`, serialNo: `26${tail(given)}0${i}`, model: 'DSZ-三相智能表', rating: '3×100V 3×1.5(6)A', accuracy: '0.5S', total: '0.12', peak: '0.03', flat: '0.05', valley: '0.04' });

export const meters: Filling = (given) => {
  const { profile, person, photos, at } = given;
  const capacity = totalKva(profile);
  const low = capacity < 315;
  const scheme = factText(given, 'ctRatio');
  const ratio = scheme || ctRatio(capacity, low ? 0.38 : Number(profile.voltage));
  const times = Number(ratio.split('/')[0]) / 5 * (low ? 1 : (Number(profile.voltage) * 1000) / 100);
  const phases = low ? ['A', 'B', 'C'] : ['A', 'C'];
  const online = given.variant !== 'offline';
  return {
    meters: profile.sources.map((_s, i) => meter(given, i + 1)),
    cts: profile.sources.flatMap((_s, i) => phases.map((phase) => ({ assetNo: `CT${tail(given)}${i + 1}${phase}`, phase, ratio, accuracy: '0.5S', certificateNo: `JD26-${tail(given)}-${i + 1}${phase}` }))),
    vts: low ? [] : profile.sources.flatMap((_s, i) => ['AB', 'BC'].map((phase) => ({ assetNo: `PT${tail(given)}${i + 1}${phase}`, phase, ratio: vtRatio(profile.voltage), accuracy: '0.5', certificateNo: `JD26-${tail(given)}-V${i + 1}${phase}` }))),
    multiplier: text(times), terminalAssetNo: `ZD26${tail(given)}`, terminalOnline: online, ...(online ? { terminalOnlineAt: at(-15) } : {}),
    seals: [{ place: '计量柜门', number: `F26${tail(given)}1` }, { place: '表计接线盒', number: `F26${tail(given)}2` }], phaseSequenceOk: true, polarityOk: true,
    ...(profile.business === 'increase' ? { removed: [{ assetNo: `6130${given.citizens.phone.slice(-6)}`, lastReading: '4188.02' }] } : {}),
    installers: [person('metering-team').id, person('metering-team', 1).id], photos: photos(4), customerSignature: signedByCustomer(given),
  };
};

export const terminalOnline: Filling = ({ at }) => ({ terminalOnlineAt: at(-10), note: '更换天线后上线。' });
export const cabinet: Filling = ({ variant }) => ({ missing: variant === 'not-ready' ? '计量柜二次线未接完，无法装表。' : '已具备装表条件。', ready: variant !== 'not-ready' });

/** A day of the case, but never before today. */
const from = (given: Given, fact: string, otherwise: string): string => {
  const value = factText(given, fact);
  return value !== '' && value >= given.today ? value : otherwise;
};

export const plan: Filling = (given) => ({ wantedDate: from(given, 'wantedDate', given.day(15)), wantedCapacityKva: text(askedKva(given.profile)), customerWorksUntil: from(given, 'expectedCompletion', given.day(20)), note: '一次性接电。' });
export const planAnswer: Filling = (given) => ({ worksReady: given.day(given.profile.works ? 55 : 5), ground: given.profile.works ? '立项批复后组织施工，主要物资约 15 个工作日到货，接火需停电 1 次。' : '不需配套工程。' });
export const planAgreed: Filling = (given) => {
  const ready = factText(given, 'worksReadyDate');
  const wanted = from(given, 'wantedDate', given.day(10));
  return { agreedDate: ready !== '' && ready > wanted ? ready : wanted, customerTold: true, note: '已与客户商定。' };
};
export const planChanged: Filling = (given) => {
  const ready = factText(given, 'worksReadyDate');
  const next = given.day(12);
  return { agreedDate: ready > next ? ready : next, changeCause: given.variant ?? 'customer-works', note: '客户配电室土建推迟，双方另行商定接电日期。' };
};

export const outagePlan: Filling = (given) => {
  const { profile, day, clock } = given;
  const way = given.variant ?? profile.outage ?? 'live-work';
  // On the agreed day; never so soon that the notice of 条例 28 could not be given.
  const agreed = factText(given, 'agreedDate');
  const windowDay = agreed > day(9) ? agreed : day(9);
  return {
    outageWay: way, equipmentScope: `${profile.sources[0]?.feeder ?? ''} ${profile.sources[0]?.point ?? ''} 至末端`, windowFrom: clock(windowDay as BusinessDate, '08:00'), windowTo: clock(windowDay as BusinessDate, '12:00'), usersAffected: 86,
    planKind: way === 'planned-outage' ? 'monthly' : 'weekly', note: way === 'no-outage' ? '新出间隔，接入不需停电。' : '接火作业',
  };
};
export const outageApproved: Filling = (given) => ({ result: 'approved', opinion: '同意列入停送电计划。', planNo: `TD-${given.today.slice(0, 7)}-${tail(given)}`, noticeGivenAt: given.at(-5) });

export const energisation: Filling = (given) => {
  const { profile, at, citizens, person } = given;
  const installedMeters = given.said('install-meters')?.['meters'];
  const seen = Array.isArray(installedMeters) ? (installedMeters as readonly { readonly assetNo: string; readonly total: string }[]) : [{ assetNo: `6130${tail(given)}1`, total: '0.12' }];
  let number = 0;
  return {
    order: [{ stepText: '分界断路器转运行', unit: '运维检修部', lead: person('operation').name }, { stepText: '进线柜送电，核相', unit: '用电检查班', lead: person('inspection').name }, { stepText: '变压器冲击合闸三次后带负荷', unit: '客户', lead: citizens.contact }],
    energisedAt: profile.sources.map((s, i) => ({ source: `${s.feeder} ${s.point}`, at: at(-80 + i * 12) })),
    transformersOn: (profile.transformers ?? []).flatMap((t) => Array.from({ length: t.count }, () => ({ number: `${(number += 1)}# 变`, capacityKva: text(t.kva), at: at(-55) }))),
    phaseCheckOk: true, ...(profile.sources.length > 1 || profile.ownSupplies?.length ? { interlockTestOk: true } : {}), loadTestOk: true, loadTestValue: '电压 10.3 kV，相序正确，计量相量图正常', startReadings: seen.map(({ assetNo, total }) => ({ assetNo, total })),
    photos: given.photos(2), customerSignature: signedByCustomer(given), operationSignature: sign(person('operation').name), managerSignature: sign(person('customer-manager').name),
  };
};

export const postponed: Filling = ({ day, variant = 'weather' }) => ({ reason: variant, newDate: day(3), note: variant === 'weather' ? '大雪橙色预警，倒闸操作不安全，与客户商定推迟。' : '客户要求推迟。', customerTold: true });
