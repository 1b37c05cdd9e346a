import { creditCode } from '../invented-numbers.ts';
import { counties } from '../organisation/units.ts';
import { type Answers, type Filling, type Given, itemsOf, sign, signedByCustomer, signedByDoer } from '../given.ts';
import { feeRows } from './scheme-parts.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

export const fees: Filling = (given) => {
  const said = given.said('make-tariff-scheme')?.['feeRows'];
  const rows = Array.isArray(said) ? said : feeRows(given);
  return rows.length === 0 ? { feeRows: [], opinion: '本户无应收业务费。' } : { feeRows: rows, noticeNo: `JF${given.today.replaceAll('-', '')}01`, dueDate: given.away(30), opinion: '按供电方案核定。' };
};

export const payment: Filling = ({ memory, at, person, doer, today }) => ({
  refund: false, amountYuan: typeof memory['due'] === 'string' ? memory['due'] : '100', payWay: 'transfer', receivedAt: at(-30), receiptNo: `PJ${today.replaceAll('-', '')}06`,
  collector: doer.duty === 'finance' ? doer.id : person('finance').id, refundReason: '多收退回', refundApprovedBy: person('reviewer').id,
});

type Role = 'design' | 'construction' | 'testing' | 'supervision';

const firms: Readonly<Record<Role, { readonly name: string; readonly kind: string; readonly grade: string; readonly authority: string }>> = {
  design: { name: '榆林华电工程设计有限公司', kind: 'engineering-design', grade: '乙级', authority: '省住房和城乡建设厅' },
  construction: { name: '榆林恒通电力安装有限公司', kind: 'installing', grade: '三级', authority: '西北能源监管局' },
  testing: { name: '榆林精测电力试验有限公司', kind: 'testing', grade: '三级', authority: '西北能源监管局' },
  supervision: { name: '榆林正信工程监理有限公司', kind: 'supervision', grade: '乙级', authority: '省住房和城乡建设厅' },
};

const roleOf = (variant: string | undefined): Role => (variant === 'construction' || variant === 'testing' || variant === 'supervision' ? variant : 'design');

/** The licence of the firm that the customer chose; firms differ a little from story to story. */
function firm({ profile, variant, away }: Given): Answers {
  const role = roleOf(variant);
  const { name, kind, grade, authority } = firms[role];
  return {
    role, firm: name, creditCode: creditCode(name, counties.jingbian.code), licenceKind: kind, licenceNo: `${role === 'design' ? 'A261' : '5-3-'}0${String(profile.code.length).padStart(3, '0')}27`, grade,
    maxKv: Number(profile.voltage) >= 35 ? '220' : '35', validFrom: away(-800), validTo: away(900), authority,
    ...(role === 'construction' ? { otherPapers: [
      { kind: 'building', number: 'D261084527', grade: '三级', validTo: away(700), authority: '市住房和城乡建设局' },
      { kind: 'safe-production', number: '（陕）JZ安许证字〔2024〕001', validTo: away(500), authority: '省住房和城乡建设厅' },
    ] } : {}),
  };
}

export const contractorNamed: Filling = (given) => ({
  ...firm(given), licenceFiles: given.files(2), contactOfFirm: '贺文博', contactPhone: '0912-3286600', siteLead: '冯世杰', ownChoice: signedByCustomer(given),
});

export const contractorChecked: Filling = (given) => ({ ...firm(given), queryShot: given.files(1), queriedAt: given.at(-40), result: 'passed', opinion: '经查询资质有效，许可范围满足本工程。' });

const stages = [['designing', '15'], ['purchasing', '30'], ['civil-works', '50'], ['installing', '75'], ['testing', '95'], ['to-be-reported', '100']] as const;

/** Progress of the customer's own works; `variant` names the stage reached. */
export const worksTracked: Filling = ({ variant = 'civil-works', today, away, facts }) => ({
  contactedOn: today, contactWay: 'phone', reached: variant !== 'silent', stage: variant === 'silent' ? undefined : variant, percent: variant === 'stopped' ? '40' : stages.find(([stage]) => stage === variant)?.[1] ?? '50',
  plannedEnd: away(variant === 'to-be-reported' || variant === 'testing' ? 5 : 45), wantedDate: typeof facts['wantedDate'] === 'string' ? facts['wantedDate'] : undefined,
  slipReason: variant === 'stopped' ? '土建因冻土停工，开春复工。' : undefined, problems: variant === 'purchasing' ? '变压器厂家排产，预计两周到货。' : undefined,
});

export const worksCompleted: Filling = ({ today }) => ({ completedOn: today, words: '受电工程全部完工，准备报验。' });

const drawings = [['design-note', '设计说明书'], ['load-list', '负荷分布与清单'], ['primary-diagram', '一次主接线图'], ['layout-drawings', '电气平剖面图'], ['incoming-line-drawing', '高压进线与路径图'], ['protection-drawing', '继电保护原理与定值计算'], ['metering-drawing', '计量与采集图'], ['reactive-drawing', '无功补偿图'], ['earthing-drawing', '接地网图'], ['civil-drawings', '土建图'], ['main-equipment-list', '主要设备表'], ['designer-licence', '设计单位资质']] as const;
const special = [['own-supply-drawing', '自备电源与闭锁图'], ['power-quality-design', '电能质量治理设计'], ['dispatch-automation-drawing', '调度通信自动化图']] as const;

const openPoints = ({ facts }: Given): readonly { readonly no: string; readonly words: string }[] => (Array.isArray(facts['designOpenPoints']) ? (facts['designOpenPoints'] as never) : []);

export const design: Filling = (given) => {
  const round = String.fromCharCode(64 + Math.min(given.visit, 26));
  const all = [...drawings, ...special.filter(([kind]) => kind === 'own-supply-drawing' ? given.facts['hasOwnSupply'] === true : kind === 'power-quality-design' ? (given.profile.natures ?? []).includes('harmonic') : given.facts['dispatch-preparation-needed'] === true)];
  return {
    designFirm: firms.design.name, submitter: given.citizens.contact,
    drawings: all.filter(([kind]) => given.variant !== 'incomplete' || kind !== 'earthing-drawing').map(([kind, name], i) => ({ kind, number: `HD-${given.profile.code.slice(0, 4).toUpperCase()}-${String(i + 1).padStart(2, '0')}`, name, version: round, copies: 2, files: given.files(1) })),
    answers: openPoints(given).map((p) => ({ no: p.no, answer: `已按意见修改：${p.words}`.slice(0, 200), revisedDrawing: 'HD-03' })),
  };
};

/** Which disciplines a review or an inspection calls: by the case, not by habit. */
export const calledFor = ({ profile, facts }: Pick<Given, 'profile' | 'facts'>): readonly string[] => [
  'distribution', 'metering', 'inspection', ...(facts['dispatch-preparation-needed'] === true ? ['protection'] : []), ...(profile.grade === undefined ? [] : ['marketing']),
];

export const designCompleteness: Filling = (given) => given.variant === 'incomplete'
  ? { complete: false, sealSeen: true, gaps: [{ paper: 'earthing-drawing', gap: 'not-given', words: '请补交接地网图。' }], opinion: '缺接地网图，一次告知。' }
  : { complete: true, sealSeen: true, called: calledFor(given), opinion: '资料齐全，请各专业审查。' };

const faults: Readonly<Record<string, readonly [string, string, string]>> = {
  metering: ['metering-cabinet', '计量柜未设独立封闭小室，电流互感器二次绕组与保护共用。', 'DL/T 448 计量专用二次回路'],
  distribution: ['short-circuit', '进线断路器开断能力按 20 kA 选取，未校核系统短路电流。', 'GB/T 50053'],
  inspection: ['station-room', '变压器室门开启方向朝内，疏散不满足要求。', 'GB/T 50053 对门的要求'],
  protection: ['protection', '缺少零序保护与上级配合计算。', 'GB/T 14285'],
};

/** A discipline's opinion; `variant` = discipline, or discipline with `:failed`. */
export const designOpinion: Filling = (given) => {
  const [discipline = 'distribution', mood] = (given.variant ?? '').split(':');
  const fault = mood === 'failed' ? faults[discipline] ?? faults['distribution'] : undefined;
  const items = itemsOf(given, ['wiring', 'transformers', 'metering-cabinet', 'station-room', 'short-circuit', 'protection']);
  return { discipline, checks: items.map((item) => (item === fault?.[0] ? { item, verdict: 'does-not-conform', words: fault[1], ground: fault[2] } : { item, verdict: 'conforms' })) };
};

export const designConclusion: Filling = (given) => {
  const failed = given.variant === 'failed';
  return { result: failed ? 'failed' : 'passed', stampNo: `TS-${given.today.replaceAll('-', '')}-1`, stampedDrawings: given.files(1), opinion: failed ? '存在下列问题，请修改后重新送审。' : '设计文件符合供电方案及规程，同意按图施工；隐蔽工程覆盖前请报中间检查。', signature: signedByDoer(given) };
};

export const designChange: Filling = (given) => ({
  changeReason: '变压器室门位置调整，电缆路径随之改动。', signature: signedByCustomer(given),
  changedDrawings: [{ kind: 'layout-drawings', number: 'HD-BG-01', name: '电气平面图（变更）', version: 'C', copies: 2, files: given.files(1) }] satisfies readonly JsonObject[],
});

export const designChangeReview: Filling = (given) => ({
  opinions: [{ discipline: 'distribution', reviewer: given.person('production-technology').name, words: '变更后满足规程，同意。' }], result: 'passed', gaps: [{ what: '—', ground: '—' }], stampNo: `TS-BG-${given.today.replaceAll('-', '')}`, signature: sign(given.doer.name),
});

export const exemptionRecalled: Filling = () => ({ reason: '同一施工单位近期两户竣工检验不合格，本户恢复审图和中间检查。', ground: '《电力供应与使用条例》第二十四条' });

export const testedBy = firms;
