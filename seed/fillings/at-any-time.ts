import { type Filling, type Given, signedByCustomer, signedByDoer } from '../given.ts';
import { askedKva } from '../capacity.ts';
import { isObject } from '@jiedian/domain/kernel/json.ts';

/** 变更申请; `variant` names what changes: contact by default, `capacity`, `name`. */
export const change: Filling = (given) => {
  const what = given.variant ?? 'contact';
  return {
    what: [what], contactName: given.citizens.legalRep, contactPhone: given.citizens.phone, requestedCapacityKva: String(askedKva(given.profile)), customerName: given.profile.name,
    reason: what === 'capacity' ? '生产线调整，受电容量变更。' : '原联系人离职，更换联系人。', customerSignature: signedByCustomer(given),
  };
};

/** 挂起: the customer's funds by default; `materials-late` is the utility's own and only a mark. */
export const suspensionAsked: Filling = ({ variant = 'customer-project-stopped', day, files }) => {
  const mark = ['materials-late', 'grid-restricted', 'staff'].includes(variant);
  const third = ['land-dispute', 'obstruction', 'government-permit', 'extreme-weather'].includes(variant);
  return {
    reason: variant, account: mark ? 'utility' : third ? 'third-party' : 'customer', words: mark ? '物资到货晚于计划，时限照走，仅作标记。' : third ? '进线路径经过地块权属有争议，待协调。' : '客户项目资金未到位，土建停工，书面申请中止办理。',
    expectedEnd: day(25), expectedDays: 25, evidence: files(1),
  };
};
export const suspensionJudged: Filling = (given) => ({ result: 'approved', opinion: '凭证齐全，同意挂起。', signature: signedByDoer(given) });
export const suspensionKept: Filling = ({ day }) => ({ contact: '电话核实，客户预计下月复工。', expectedEnd: day(20) });
export const resumed: Filling = ({ files }) => ({ note: '客户书面告知已复工，恢复办理。', evidence: files(1) });

export const terminationAsked: Filling = ({ variant = 'withdrawn', files, at }) => ({
  kind: variant, words: variant === 'withdrawn' ? '项目选址调整，撤回本次用电申请。' : '多次联系未果，书面告知后逾期未复。', request: files(1),
  contacts: [{ at: at(-4000), way: 'phone', result: '无人接听' }, { at: at(-1500), way: 'message', result: '未回复' }], worksFate: '配套未开工，预留容量释放。',
});
export const terminationJudged: Filling = (given) => ({ result: 'approved', opinion: '客户书面撤回，同意终止。', callBack: given.person('counter').id, callBackWords: '电话回访，客户确认主动撤回，无异议。', signature: signedByDoer(given) });

export const transfer: Filling = ({ person, day, doer, facts }) => {
  const second = person('customer-manager', 1);
  return {
    line: 'customer-manager', toManager: facts['customerManager'] === second.id ? person('customer-manager', 0).id : second.id, reason: 'leave', openPoints: [{ what: '跟进客户受电工程进度，确认竣工日期。', due: day(5) }, { what: '合同结算信息待客户确认。' }],
    fromSignature: { name: doer.name }, customerTold: true,
  };
};
export const takenOver: Filling = (given) => ({ signature: signedByDoer(given), note: '未了事项已清点。' });

export const timeCorrection: Filling = ({ at, files }) => ({ recordNo: 1, wrong: at(-3000), right: at(-3060), reason: '手机时间快一小时，误填。', evidence: files(1) });
export const timeCorrected: Filling = (given) => ({ result: 'approved', opinion: '依据充分，同意更正。', signature: signedByDoer(given) });

export const urging: Filling = ({ person, variant, day }) => ({ to: person(variant === 'customer-manager' ? 'customer-manager' : 'project-manager').id, level: 'reminder', matter: '客户意向接电日期临近，请书面答复配套进度和计划完成时间。', answerDue: day(1) });

/** The highest number of a thread in this state. */
function orderIn(given: Given, state: string): number {
  const found = Object.entries(given.memory).filter(([, order]) => isObject(order) && order['state'] === state).map(([no]) => Number(no));
  return Math.max(1, ...found);
}

export const urgingAnswered: Filling = (given) => ({ orderNo: orderIn(given, 'open'), answer: '变压器已到货，正在组织安装，按计划日期投运。', cause: 'materials', plannedDay: given.day(8) });
export const urgingClosed: Filling = (given) => ({ orderNo: orderIn(given, 'answered'), done: '已按答复日期完成。' });
export const coordination: Filling = ({ day, variant }) => ({ toDepartment: variant ?? 'dispatch', matter: '本户接火拟安排下周，请核对同线路检修计划是否可合并停电。', needBy: day(2) });
export const coordinationAnswered: Filling = (given) => ({ orderNo: orderIn(given, 'open'), answer: '可与 10kV 线路春检合并，时间窗已预留。' });
export const coordinationJudged: Filling = (given) => ({ orderNo: orderIn(given, 'answered'), verdict: 'accepted', words: '同意。', needBy: given.day(2) });

export const complaint: Filling = () => ({ kind: ['shuffling'], words: '两个部门要的资料不一样，希望统一一下。' });
export const complaintAnswered: Filling = (given) => ({ orderNo: orderIn(given, 'open'), contactedAt: given.at(-60), found: '两部门资料清单版本不一致。', justified: true, answer: '已统一资料清单，向客户致歉。' });
export const energyService: Filling = ({ person, day, variant }) => ({ service: 'efficiency', state: variant ?? 'interested', benefit: '加装变频后预计年节电 12 万 kWh。', owner: person('customer-manager').id, next: day(10) });
