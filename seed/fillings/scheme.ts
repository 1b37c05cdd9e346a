import { askedKva } from '../capacity.ts';
import { accessScheme, meteringScheme, tariffScheme } from './scheme-parts.ts';
import { type Answers, type Filling, type Given, factText, signedByCustomer, signedByDoer } from '../given.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

const without = (data: Answers, ...codes: readonly string[]): Answers => Object.fromEntries(Object.entries(data).filter(([code]) => !codes.includes(code)));
const own = ['opinion', 'singleLine', 'attachments', 'lateEntryReason', 'overdueCause', 'overdueNote', 'overdueAccount'];

/** 供电方案: the three parts word for word as their departments made them, and the chapters around them. */
export const draft: Filling = (given) => {
  const { profile, said } = given;
  const part = (command: string, made: Filling) => without(said(command) ?? made(given), ...own);
  return {
    ...part('make-access-scheme', accessScheme), ...part('make-metering-scheme', meteringScheme), ...part('make-tariff-scheme', tariffScheme),
    customerOverview: profile.overview, approvedCapacityKva: String(askedKva(profile)), ownershipBoundary: factText(given, 'ownershipBoundary') || '以产权分界点为界，电源侧属供电公司，负荷侧属客户。',
    investmentBoundary: 'split', sourceWords: '双方约定接火点以现场挂牌为准。',
    notes: '请自主选择有相应资质的设计、施工、试验单位和设备；受电工程设计文件送审合格后方可施工，隐蔽工程覆盖前请报中间检查；本方案自签收之日起一年内有效。',
    adviceGiven: ['efficiency'], changeReason: 'customer-need', changeWords: '按客户异议调整进线路径和计量位置说明，电源点、容量不变。',
    ...(Array.isArray(given.memory['signed']) && given.memory['signed'].length > 0 ? { voidsSignatures: true } : {}),
  };
};

export const schemeSigned: Filling = (given) => ({ signature: signedByDoer(given), opinion: '三方案一致，同意报审。' });

export const partReturned: Filling = ({ variant = 'metering' }) => ({ parts: [returnedPart(variant)] });

const returnedPart = (part: string): JsonObject => ({
  part: part === 'part-returned' ? 'metering' : part, sendBackReason: part === 'access' ? ['route'] : part === 'tariff' ? ['tariff-class'] : ['ratio-accuracy'],
  words: part === 'access' ? '进线路径与拟建道路冲突，请改由北侧进线。' : part === 'tariff' ? '力调标准请按行业核对。' : '计量柜位置说明不清，请补充二次回路做法。',
});

/** 审批: `agreed`; `conditions`, `part-returned`, `draft-returned`; the heads decide at a meeting. */
export const schemeReview: Filling = (given) => {
  const { variant, doer, files } = given;
  const meeting = doer.duty === 'unit-head' || doer.duty === 'branch-head';
  return {
    reviewWay: meeting ? 'joint-meeting' : 'countersign',
    result: variant === 'conditions' ? 'agreed-with-conditions' : variant === 'part-returned' || variant === 'draft-returned' ? variant : 'agreed',
    opinion: variant === 'part-returned' ? '计量方式（变比）应调整。' : variant === 'draft-returned' ? '投资界面表述不清，请重新编制。' : '同意。',
    conditions: [{ words: '客户应在送电前完成无功补偿装置调试。' }], parts: [returnedPart('metering')],
    sendBackReason: ['investment-boundary'], gaps: [{ what: '投资界面与勘查单不一致。' }],
    meetingMinutes: files(1), meetingAttendees: '市营、生技、计量、调度负责人', meetingConclusion: '会议同意该供电方案。',
  };
};

export const conditionsAdopted: Filling = (given) => {
  const conditions = Array.isArray(given.memory['conditions']) ? given.memory['conditions'].map(String) : ['客户应在送电前完成无功补偿装置调试。'];
  return { adopted: conditions.map((condition) => ({ condition, chapter: '注意事项', words: condition })), signature: signedByDoer(given) };
};

export const reply: Filling = ({ profile, files }) => ({ replyWay: profile.portal ? 'portal' : 'in-person', delivery: files(1), opinion: '供电方案已审定，请确认签收；有效期一年，需延期请提前办理。' });

export const confirmation: Filling = (given) => ({ customerOpinion: '同意该供电方案。', ownChoice: true, signature: signedByCustomer(given), signedPaper: given.files(1) });

export const objection: Filling = (given) => ({
  objections: [{ kind: 'source-or-route', words: '进线经过规划中的消防通道，希望从厂区北侧进线。' }, { kind: 'metering-or-tariff', words: '希望计量柜移至值班室旁，便于看护。' }], signature: signedByCustomer(given),
});

export const extensionAsked: Filling = (given) => ({ extendTo: laterThan(given, 180), extendReason: '土建受冬季冻土影响，受电工程预计明年上半年完工，申请方案延期。' });
export const extensionGranted: Filling = (given) => ({ result: 'approved', extendTo: laterThan(given, 180), opinion: '情况属实，同意延期一次。' });

/** A calendar day past the end of the scheme's validity. */
function laterThan(given: Given, days: number): string {
  const until = factText(given, 'schemeValidUntil');
  return new Date(Date.parse(`${until || given.today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const accessDesign: Filling = ({ files, away, facts }) => ({
  designFirm: '西北某电力设计院有限公司', designLicenceNo: 'A161000000', licenceValidTo: away(700), designNo: 'JR-2026-017', designFiles: files(2), pqReport: files(1), pqConclusion: '谐波电压总畸变率 1.9%，满足国标。',
  answers: facts['accessDesignReturned'] === true ? '已按评审意见补充短路电流计算和保护配合。' : undefined,
});

export const accessDesignReview: Filling = ({ variant, files }) => ({
  result: variant === 'failed' ? 'failed' : 'passed', reviewOpinion: variant === 'failed' ? '短路电流计算缺少远景方式，请补充。' : '设计内容满足要求，同意通过评审。', reviewFiles: files(1),
  points: [{ words: '补充远景运行方式下短路电流计算。', ground: 'GB/T 50062' }],
});

