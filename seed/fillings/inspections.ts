import { calledFor, testedBy } from './customer-works.ts';
import { type Filling, type Given, itemsOf, sign, signedByCustomer, signedByDoer } from '../given.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { personName } from '../invented-numbers.ts';

type Defect = { readonly no: string; readonly words: string };
const open = ({ facts }: Given, fact: string): readonly Defect[] => (Array.isArray(facts[fact]) ? (facts[fact] as never) : []);

const inspectors = ({ doer, person }: Given): readonly JsonObject[] => [
  { name: doer.name, discipline: 'marketing' }, { name: person('inspection').name, discipline: 'inspection' }, { name: person('production-technology').name, discipline: 'distribution' },
];
const firmsOnSite = (...roles: readonly ('construction' | 'testing')[]): readonly JsonObject[] => roles.map((role) => ({ role, name: testedBy[role].name, same: true }));
const rectification = (given: Given, fact: string): readonly JsonObject[] => open(given, fact).map((d) => ({ no: d.no, measure: `已整改：${d.words}`.slice(0, 120), photos: given.photos(1) }));
const rectified = (given: Given, fact: string): readonly JsonObject[] => open(given, fact).map((d) => ({ no: d.no, measure: '已整改，现场核对属实。', verdict: 'passed', photos: given.photos(1) }));

const parts: Readonly<Record<string, readonly string[]>> = { cables: ['cable-route', 'cable-joints'], foundations: ['foundations', 'tower-foundations'] };
const partsOf = (variant: string | undefined) => parts[variant?.split(':')[0] ?? ''] ?? ['earthing-grid'];

/** 中间检查报验; `variant` names the part: earthing by default, `cables`, `foundations`. */
export const interimRequest: Filling = (given) => ({
  parts: partsOf(given.variant), wishedAt: given.clock(given.day(1), '10:00'), progress: '相应部位施工完成，自检合格，尚未回填覆盖。', selfCheckPhotos: given.photos(2),
  rectification: rectification(given, 'interimDefects'), contactOnSite: personName(`${given.profile.code}/site`), contactPhone: given.citizens.phone, signature: signedByCustomer(given),
});

const verdicts = (given: Given, failed: string | undefined, measured: Readonly<Record<string, string>>, without: readonly string[] = []): readonly JsonObject[] =>
  itemsOf(given, ['earth-electrode', 'earth-welding', 'earth-resistance']).map((item) => ({
    item, verdict: item === failed ? 'failed' : without.includes(item) ? 'not-applicable' : 'passed', ...(measured[item] === undefined ? {} : { value: measured[item] }), ...(item === failed ? { ground: 'GB 50169 接地装置施工验收规范' } : {}),
  }));

/** 中间检查: passed; `failed`, `more-parts`, also after a part: `cables:more-parts`. */
export const interimInspection: Filling = (given) => {
  const result = given.variant?.split(':').at(-1) ?? 'passed';
  const failed = result === 'failed';
  return {
    appointment: given.at(-60), parts: partsOf(given.variant), inspectors: inspectors(given), firmsOnSite: firmsOnSite('construction'),
    checklist: verdicts(given, failed ? 'earth-welding' : undefined, { 'earth-resistance': '1.8 Ω', 'cable-burial': '0.8 m' }),
    rectified: rectified(given, 'interimDefects'),
    ...(failed ? { defects: [{ no: `Z${given.visit}-1`, item: 'earth-welding', words: '扁钢搭接长度不足两倍宽度，焊缝未防腐。', grade: 'serious', ground: 'GB 50169', remedy: '补焊并做防腐处理后报复验。', due: given.day(5), photos: given.photos(1) }] } : {}),
    result: failed || result === 'more-parts' ? result : 'passed', opinion: failed ? '存在下列缺陷，请在期限前整改并报复验。' : '检查合格，可继续施工。',
    signatureManager: signedByDoer(given), signatureInspector: sign(given.person('inspection').name), signatureCustomer: signedByCustomer(given), signatureContractor: sign('冯世杰'),
  };
};

const completion = ['completion-request', 'as-built-drawings', 'firms-licences', 'handover-tests', 'protection-tests', 'equipment-certificates', 'concealed-works-records', 'cable-tests', 'safety-tools-tests', 'operating-rules', 'electricians-certificates', 'fire-and-vermin', 'transformer-verification'];

/** Completion papers that this case must have; an exempt one hands in its drawings here (process.md 15). */
const papersFor = ({ facts, profile }: Given): readonly string[] => [
  ...completion, ...(facts['hasOwnSupply'] === true ? ['own-supply-tests'] : []), ...(profile.grade === undefined ? [] : ['emergency-plan']), ...(facts['ordinary'] === true ? ['exempt-construction-drawings'] : []),
];

export const completionReport: Filling = (given) => {
  const { profile, away, files, photos, clock, day } = given;
  return {
    completedAt: away(-2), selfCheck: files(1), completionPapers: papersFor(given).filter((p) => given.variant !== 'incomplete' || p !== 'protection-tests').map((paper) => ({ paper, files: files(1) })),
    installed: installed(given),
    electricians: [1, 2].map((n) => ({ name: personName(`${profile.code}/electrician${n}`), certificateNo: `T6127${String(n).padStart(3, '0')}${given.citizens.phone.slice(-6)}`, kind: 'high-voltage', validTo: away(900) })),
    rectification: open(given, 'completionDefects').map((d) => ({ no: d.no, measure: `已整改：${d.words}`.slice(0, 120), photos: photos(1) })),
    wishedInspection: clock(day(1), '09:30'), signature: signedByCustomer(given),
  };
};

function installed({ profile, citizens }: Given): readonly JsonObject[] {
  const machines = (profile.transformers ?? []).flatMap((t) => Array.from({ length: t.count }, (_, i) => ({ kind: 'transformer', name: `${i + 1}# 变压器`, model: t.model, capacityKva: String(t.kva), maker: '西北变压器有限公司', serialNo: `B26${citizens.phone.slice(-4)}${i + 1}`, place: '配电室' })));
  const motors = (profile.hvMotors ?? []).flatMap((m) => Array.from({ length: m.count }, (_, i) => ({ kind: 'hv-motor', name: `${i + 1}# 高压电动机`, model: 'YKK450-4', capacityKva: String(m.eachKw), maker: '中原电机有限公司', serialNo: `D26${citizens.phone.slice(-4)}${i + 1}`, place: '主厂房' })));
  return [...machines, ...motors, { kind: 'switchgear', name: '高压开关柜', model: 'KYN28A-12', maker: '关中电气有限公司', serialNo: `K26${citizens.phone.slice(-4)}`, place: '配电室' }, { kind: 'capacitor', name: '无功补偿装置', model: 'SVG', maker: '关中电气有限公司', serialNo: `C26${citizens.phone.slice(-4)}`, place: '配电室' }];
}

export const completionCheck: Filling = ({ variant }) => variant === 'incomplete'
  ? { complete: false, gaps: [{ paper: 'protection-tests', gap: 'not-given', words: '请补交保护整定调试记录。' }], opinion: '缺一项资料，一次告知。' }
  : { complete: true, opinion: '资料齐全，受理报验。' };

/** 竣工检验; `failed` finds two defects, one of them serious. */
export const completionInspection: Filling = (given) => {
  const { profile, variant, at, day, photos, facts } = given;
  const failed = variant === 'failed';
  const several = profile.sources.length > 1 || facts['hasOwnSupply'] === true;
  const without = [...(several ? [] : ['interlock']), ...(profile.grade ? [] : ['important-customer']), ...(facts['hasOwnSupply'] === true ? [] : ['own-supply'])];
  return {
    appointment: at(-90), inspectors: inspectors(given), called: calledFor(given), firmsOnSite: firmsOnSite('construction', 'testing'),
    paperReview: papersFor(given).map((paper) => ({ paper, verdict: 'passed' })), checklist: verdicts(given, failed ? 'station-room' : undefined, { 'arrester-earth': '1.6 Ω', transformer: '直阻、变比合格' }, without),
    ...(several ? { interlockProven: true } : {}), emergencySupplyProven: profile.grade !== undefined, temporarySupply: 'none', rectified: rectified(given, 'completionDefects'),
    ...(failed ? { defects: [
      { no: 'J1', item: 'station-room', words: '电缆沟进出口未封堵，变压器室未设挡鼠板。', grade: 'serious', ground: 'GB 50053', remedy: '封堵并加装挡鼠板。', due: day(5), photos: photos(1) },
      { no: 'J2', words: '部分开关柜双重编号未粘贴。', grade: 'general', ground: '安全工器具与标志要求', remedy: '补贴双重编号。', due: day(5), photos: photos(1) },
    ] } : {}),
    finalMeteringSame: true, finalTariffSame: true, assetOwnership: [{ equipment: '受电变压器及配电室内设备', owner: profile.name }, { equipment: '分界断路器电源侧线路', owner: '供电公司' }],
    result: failed ? 'failed' : 'passed', opinion: failed ? '存在下列缺陷，整改后报复验。' : '检验合格，具备送电条件。', signatureManager: signedByDoer(given), signatureCustomer: signedByCustomer(given), signatureContractor: sign('冯世杰'), signatureTester: sign('贺文博'),
  };
};

export const completionSigned: Filling = (given) => {
  const discipline = given.variant ?? 'inspection';
  return { discipline, agrees: true, finalMetering: true, finalTariff: true, opinion: discipline === 'metering' ? '计量按方案最终核定。' : discipline === 'marketing' ? '电价按方案最终核定。' : '同意。', defects: [], signature: signedByDoer(given) };
};

