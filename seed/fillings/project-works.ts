import { creditCode } from '../invented-numbers.ts';
import { counties } from '../organisation/units.ts';
import { type Filling, type Given, factText, itemsOf, sign, signedByDoer } from '../given.ts';
import { worksOf } from './project-plan.ts';

const wan = (value: number): string => value.toFixed(2);
const tail = ({ citizens }: Given) => citizens.phone.slice(-4);
const budget = (given: Given): number => Number(factText(given, 'budgetWan') || worksOf(given).estimateWan * 0.96);

export const worksContract: Filling = (given) => {
  const { away, day, today, files } = given;
  const row = (kind: string, firm: string, share: number) => ({
    kind, firm, creditCode: creditCode(firm, counties.jingbian.code), licenceNo: `5-3-0${tail(given)}`, maxKv: '110', validTo: away(800), choice: 'framework', choiceGround: '2026 年配网工程框架招标结果', priceWan: wan(budget(given) * share),
    signedAt: today, startPlanned: day(2), endPlanned: day(32), files: files(1),
  });
  return { contracts: [row('construction', '榆林恒通电力安装有限公司', 0.52), row('supervision', '榆林正信工程监理有限公司', 0.03)], safetyAgreement: files(1) };
};

/** What progress is measured against: by the kind of works. */
const schedule = (given: Given): readonly (readonly [string, string, string])[] => worksOf(given).kind.includes('transformer')
  ? [['equipment-foundation', '座', '1'], ['equipment', '台', '1'], ['earthing', '处', '1'], ['connection', '处', '1']]
  : [['pit', '基', '16'], ['erection', '基', '16'], ['stringing', 'km', '2.4'], ['equipment', '台', '2'], ['connection', '处', '1']];

export const started: Filling = (given) => {
  const { person, away, today, day } = given;
  return {
    checklist: itemsOf(given, ['contract', 'briefing', 'permits', 'materials']).map((item) => ({ item, verdict: item === 'outage-plan' ? 'not-applicable' : 'passed' })), siteLead: '冯世杰', supervisor: '曹文博',
    briefedAt: away(-2), startedAt: today, plannedEnd: day(30), schedule: schedule(given).map(([item, unit, quantity], i) => ({ item, unit, quantity, until: day(6 + i * 5) })), outageNeeded: person('operation').id !== '' && !worksOf(given).kind.includes('transformer'),
  };
};

/** 施工日报; `half` and `rest` of the quantities, otherwise a tenth. */
export const progress: Filling = (given) => {
  const share = given.variant === 'half' || given.variant === 'rest' ? 0.5 : 0.1;
  return {
    date: given.today, weather: 'fine', temperature: '2 至 14 ℃', crew: 14, machines: '吊车 1 台，挖掘机 1 台', done: schedule(given).map(([item, , quantity]) => ({ item, quantity: String(Number((Number(quantity) * share).toFixed(3))) })),
    photos: given.photos(2), tomorrow: '继续立杆架线。',
  };
};

export const siteInspected: Filling = (given) => {
  const found = given.variant === 'findings';
  return {
    kind: 'safety', checklist: itemsOf(given, ['safety-work-ticket', 'safety-fence', 'quality-pole-depth']).map((item) => ({ item, verdict: found && item === 'safety-fence' ? 'failed' : 'passed' })),
    findings: found ? [{ what: '基坑临边未设围栏。', grade: 'general', ground: '电力安全工作规程', firm: '榆林恒通电力安装有限公司', due: given.day(1), photos: given.photos(1) }] : [], place: { lat: given.profile.place[0], lon: given.profile.place[1] },
  };
};
export const rechecked: Filling = ({ photos }) => ({ rows: [{ what: '基坑临边未设围栏。', measure: '已加装围栏和警示灯。', photos: photos(1), closed: true }] });
export const stopped: Filling = ({ photos }) => ({ reason: '六级大风，高处作业不安全。', scope: '立杆、架线作业', liftCondition: '风力降至五级以下，拉线复核合格。', photos: photos(1) });
export const lifted: Filling = ({ photos }) => ({ conditionMet: '风力三级，拉线复核合格。', photos: photos(1) });
export const concealed: Filling = ({ photos }) => ({ part: '3#–5# 杆基础', result: '坑深、底盘、卡盘符合设计。', photos: photos(2), supervisorSignature: sign('曹文博') });
export const finished: Filling = ({ today }) => ({ finishedOn: today, note: '按图完工，自检合格。' });

export const accepted: Filling = (given) => {
  const failed = given.variant === 'failed';
  return {
    selfCheck: given.files(1), completionPapers: given.files(1), asBuilt: given.files(1), team: [given.person('operation').id, given.person('production-technology').id, given.person('metering-team').id], supervisionFirm: '榆林正信工程监理有限公司',
    checklist: itemsOf(given, ['杆塔埋深', '弧垂与对地距离', '接地电阻', '相序标志', '设备试验']).map((item) => ({ item, verdict: failed && item === '接地电阻' ? 'failed' : 'passed', ...(item === '接地电阻' ? { measured: failed ? '14 Ω' : '3.6 Ω' } : {}) })),
    defects: failed ? [{ what: '12# 杆接地电阻 14 Ω，超标。', grade: 'serious', ground: 'GB 50169', due: given.day(3) }] : [], rectified: given.visit > 1 ? '接地极加长，复测 3.6 Ω。' : undefined, result: failed ? 'failed' : 'passed', opinion: failed ? '整改后复验。' : '验收合格，同意投运。',
  };
};

export const commissioned: Filling = (given) => {
  const works = worksOf(given);
  return {
    outageNeeded: !works.kind.includes('transformer'), outagePlanNo: `TD-${given.today.slice(0, 7)}-${tail(given)}`, names: given.profile.sources.map((s) => s.feeder).join('、'), energisedAt: given.at(-70),
    equipment: works.materials.slice(0, 3).map((m, i) => ({ name: m.specification, model: m.specification, maker: '关中电气有限公司', serialNo: `S26${tail(given)}${i}`, place: given.profile.sources[0]?.point ?? '杆上', assetNo: `ZC${tail(given)}${i}` })),
    operationUnit: '运维检修部', operationSignature: sign(given.person('operation').name), registerSentAt: given.at(-10), diagramUpdated: true,
  };
};

export const settlement: Filling = (given) => {
  const total = budget(given);
  const part = (name: string, share: number) => ({ part: name, budgetWan: wan(total * share), contractWan: wan(total * share * 0.97), changesWan: '0.00', submittedWan: wan(total * share * 0.98), auditedWan: wan(total * share * 0.97) });
  return { rows: [part('building', 0.2), part('installation', 0.35), part('equipment', 0.4), part('other', 0.05)], auditor: '榆林信达工程咨询有限公司', auditAt: given.today, paidWan: wan(total * 0.9), materialsBalanced: true, papers: given.files(1) };
};

export const projectArchive: Filling = (given) => ({
  checklist: itemsOf(given, ['立项批复', '可研批复', '合同', '开工报告', '验收报告', '投运单', '结算审定单']).map((item) => ({ item, state: 'held', pages: 6 })), assetNos: `ZC${tail(given)}0、ZC${tail(given)}1`, transferValueWan: factText(given, 'settledWan') || wan(budget(given) * 0.97), transferredAt: given.today, boxNo: `PT-${tail(given)}`, receiverSignature: signedByDoer(given),
});

export const promised: Filling = (given) => ({ promisedDate: given.day(given.variant === 'soon' ? 8 : 40), ...(factText(given, 'promisedDate') === '' ? {} : { changeCause: 'works-not-commissioned' }), note: '以主要物资到货为关键路径。' });
export const caseLinked: Filling = ({ served, day }) => ({ case: served?.id ?? '', number: served?.number ?? '', capacityKva: '400', wantedDate: day(50) });
export const caseUnlinked: Filling = ({ served }) => ({ case: served?.id ?? '', reason: '客户撤回申请。' });
export const cancelled: Filling = ({ files }) => ({ reason: '客户撤回申请，配套不再需要。', waitingCases: '无其他等待申请。', evidence: files(1) });
