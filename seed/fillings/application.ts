import { askedKva, totalKva } from '../capacity.ts';
import { counties } from '../organisation/units.ts';
import { type Filling, type Given, sign } from '../given.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

const text = String;
const isLow = ({ profile }: Given) => profile.business.startsWith('lv-');

/** 用电登记表 as the customer, or the clerk for him, fills it. */
export const application: Filling = (given) => {
  const { profile, citizens, day, at, away } = given;
  return {
    businessType: profile.business, channel: profile.portal ? 'online' : 'counter', firstContactAt: at(-95), accountNo: profile.accountNo ?? `61${citizens.phone.slice(-8)}`,
    region: `${counties[profile.county].code}100`, addressDetail: profile.address, place: { lat: profile.place[0], lon: profile.place[1], accuracyM: '12' }, siteProof: profile.siteProof,
    usageClass: profile.usage, industry: profile.industry, requestedVoltage: profile.voltage, wantedDate: day(profile.wantedAfter),
    tempPurpose: profile.temporary?.purpose ?? 'building', tempUntil: day(profile.temporary?.workingDays ?? 240),
    ...who(given), ...(isLow(given) ? lowLoad(given) : highLoad(given)),
    ownSupplies: (profile.ownSupplies ?? []).map((o) => ({ ...o, powerKw: String(o.powerKw) })),
    equipment: profile.equipment.map((e) => ({ name: e.name, class: e.class, eachKw: text(e.eachKw), count: e.count, ...(e.standby === undefined ? {} : { standby: e.standby }), ...(e.model === undefined ? {} : { model: e.model }) })),
    papers: papersFor(given),
    invoiceTitle: profile.name, bank: '农村商业银行城关支行', bankAccount: citizens.bankAccount, consent: true, truthPledge: sign(citizens.contact),
    ...(profile.kind === 'person' ? {} : { taxNo: citizens.creditCode }),
    agentUntil: away(180),
  };
};

function who({ profile, citizens }: Given): JsonObject {
  return {
    customerName: profile.kind === 'person' ? citizens.contact : profile.name, customerKind: profile.kind, creditCode: citizens.creditCode, legalRep: citizens.legalRep, legalRepIdNo: citizens.legalRepId,
    idKind: 'identity-card', idNo: citizens.contactIdNo, byAgent: profile.kind !== 'person', agentName: citizens.contact, agentIdNo: citizens.contactIdNo, agentPhone: citizens.phone,
    agentScope: ['apply', 'receive', 'contract'], contactName: citizens.contact, contactPhone: citizens.phone,
  };
}

function highLoad(given: Given): JsonObject {
  const { profile } = given;
  const { first, second } = { first: profile.firstClassKw ?? 0, second: profile.secondClassKw ?? 0 };
  const classes = [['first', first], ['second', second], ['third', profile.peakKw - first - second]] as const;
  return {
    approvalSector: profile.sector ?? 'none', projectName: profile.projectName ?? `${profile.name}用电项目`, approvalNo: profile.approvalNo ?? `2605-${counties[profile.county].code}-04-01-${given.citizens.phone.slice(-6)}`,
    supplyMode: profile.sources.length > 1 ? 'dual' : 'single', currentCapacityKva: text(profile.currentKva ?? 0), requestedCapacityKva: text(askedKva(profile)), totalCapacityKva: text(totalKva(profile)),
    transformers: (profile.transformers ?? []).map((t) => ({ model: t.model, capacityKva: text(t.kva), count: t.count, duty: 'running' })),
    ...(profile.hvMotors === undefined ? {} : { hvMotors: profile.hvMotors.map((m) => ({ ...m, eachKw: text(m.eachKw) })) }),
    peakLoadKw: text(profile.peakKw), monthlyKwh: text(Math.round(profile.peakKw * hours[profile.shifts])), shifts: profile.shifts,
    loadClass: classes.filter(([, kw]) => kw > 0).map(([loadClass, kw]) => ({ loadClass, loadKw: text(kw) })), loadNature: profile.natures ?? ['ordinary'],
    ...(first + second > 0 ? { securityLoadKw: text(profile.securityKw ?? 0), allowedOutageSeconds: first > 0 ? 0 : 1800 } : {}),
    nonLinear: (profile.nonLinear ?? []).map((n) => ({ ...n, powerKw: text(n.powerKw) })),
    chargers: (profile.chargers ?? []).map((c) => ({ ...c, eachKw: text(c.eachKw) })),
  };
}

/** Hours of full load a month. */
const hours = { one: 170, two: 330, three: 560, seasonal: 220 } as const;

const lowLoad = ({ profile }: Given): JsonObject => ({
  phase: profile.voltage === '0.22' ? 'single' : 'three', meterPosition: '院墙外电杆旁，距大门 3 米', requestedLoadKw: text(profile.loadKw ?? profile.peakKw), currentCapacityKva: text(profile.currentKva ?? 0),
});

/** The papers that come with it; a first hand-in that will be returned lacks the site plan and the list of equipment. */
function papersFor({ profile, files, variant }: Given): readonly JsonObject[] {
  const lacking = [...(variant === 'incomplete' ? ['site-plan', 'equipment-list'] : []), ...(profile.siteProof === 'to-follow' ? ['site-proof'] : [])];
  const wanted = [
    'application-form', 'subject-proof', ...(profile.kind === 'person' ? [] : ['representative-id', 'authority-letter']), 'site-proof', 'equipment-list', 'site-plan', 'own-choice-notice',
    ...(profile.sector === undefined && Number(profile.voltage) < 35 ? [] : ['project-approval']), ...(profile.siteProof === 'lease' ? ['lease-and-consent'] : []),
    ...(profile.business === 'temporary' ? ['temporary-use-proof'] : []), ...(profile.business === 'ev-charging' ? ['parking-right'] : []), ...(profile.business === 'increase' ? ['former-contract'] : []),
    ...(['0610', '2521'].includes(profile.industry) ? ['trade-permits'] : []), ...((profile.natures ?? []).some((n) => n === 'harmonic' || n === 'shock') ? ['power-quality-assessment'] : []),
  ];
  return wanted.map((paper) => (lacking.includes(paper) ? { paper, later: true } : { paper, files: files(1) }));
}

export const applicationAgain: Filling = (given) => ({
  ...application({ ...given, variant: undefined }), wantedDate: given.said('submit-application')?.['wantedDate'] ?? given.day(given.profile.wantedAfter),
  gapsAnswered: '已按告知书补齐平面布置图和用电设备清单，并加盖公章，其余资料未变。',
});

type Required = { readonly paper: string; readonly main: boolean };
const required = ({ facts }: Given): readonly Required[] => (Array.isArray(facts['papersRequired']) ? (facts['papersRequired'] as readonly Required[]) : []);

const gapOf = (paper: string): string => (paper === 'site-plan' || paper === 'site-proof' ? 'not-given' : paper === 'equipment-list' ? 'not-sealed' : 'unclear');

/** 业务受理: accepted; `returned`, `returned-late` (a gap not told before), `promised`, `refused`. */
export const acceptance: Filling = (given) => {
  const { variant, doer, at, person, away, citizens, profile } = given;
  const late = variant === 'returned-late';
  const gaps = variant === 'returned' ? ['site-plan', 'equipment-list'] : late ? ['site-proof'] : variant === 'promised' ? ['site-proof'] : [];
  const papers = required(given);
  const rows = papers.map(({ paper }) => gaps.includes(paper)
    ? { paper, verdict: 'gap', gap: gapOf(paper), words: '请补交加盖公章的清晰件，可在网上上传。', ...(variant === 'promised' ? { promised: true, promisedUntil: away(15), latestStep: 'scheme-reply' } : {}) }
    : { paper, verdict: 'passed', originalSeen: true });
  const result = variant === 'promised' ? 'accepted-with-promise' : variant === 'refused' ? 'refused' : variant?.startsWith('returned') ? 'returned' : 'accepted';
  return {
    paperChecks: rows.length > 0 ? rows : [{ paper: 'application-form', verdict: 'passed', originalSeen: true }], result,
    refusalGround: '申请用电地址位于已公告关停的采空区，建（构）筑物被责令停止使用。', refusalLaw: '《供电营业规则》关于用电地址安全条件的规定', refusalRemedy: '可向当地能源监管机构（12398）投诉举报',
    ...(result === 'refused' || late ? { approvedBy: person('unit-dispatcher').id } : {}),
    acceptedAt: at(-2), supplyKind: profile.business.startsWith('lv-') ? 'lv' : profile.sources.length > 1 ? 'hv-dual' : 'hv-single', gradeProposed: profile.grade ?? 'ordinary',
    breachOpen: false, noticeWay: profile.portal ? 'portal' : 'in-person', receiverName: citizens.contact, receiver: sign(citizens.contact),
    ...(profile.business === 'increase' ? { arrearsYuan: '0' } : {}),
    ...(result === 'returned' ? { opinion: '资料存在下列问题，请一次补正后重新提交。' } : { opinion: `资料齐全，予以受理。受理人：${doer.name}` }),
  };
};

export const papersHandedIn: Filling = ({ facts, files }) => {
  const promised = Array.isArray(facts['promisedPapers']) ? (facts['promisedPapers'] as readonly { readonly paper: string }[]) : [];
  return { papers: promised.map(({ paper }) => ({ paper, files: files(1) })) };
};
