import { askedKva } from '../capacity.ts';
import { type Filling, type Given, factText, signedByDoer } from '../given.ts';
import type { Works } from '../profile.ts';

/** The works that the story's project builds. Throws a fault for a story without any. */
export function worksOf({ profile }: Given): Works {
  if (!profile.works) throw new Error(`${profile.code} has no grid works`);
  return profile.works;
}

const wan = (value: number): string => value.toFixed(2);
const tail = ({ citizens }: Given) => citizens.phone.slice(-4);

export const need: Filling = (given) => {
  const { profile, served, person, day } = given;
  const works = worksOf(given);
  const capacity = profile.voltage === '0.38' ? profile.loadKw ?? profile.peakKw : askedKva(profile);
  return {
    name: works.name, kind: works.kind, cases: [{ case: served?.id ?? '', number: served?.number ?? '', capacityKva: String(capacity), wantedDate: factText(given, 'wantedDate') || day(60) }], reason: works.reason, outline: works.outline,
    quantities: works.items.map((i) => ({ ...i })), investSide: 'utility', estimateWan: wan(works.estimateWan), neededBy: factText(given, 'wantedDate') || day(60), projectManager: person('project-manager').id,
  };
};

export const needSigned: Filling = (given) => ({ outline: worksOf(given).outline, neededBy: factText(given, 'neededBy') || given.day(60), signature: signedByDoer(given) });

export const proposal: Filling = (given) => ({ scope: worksOf(given).outline, estimateWan: wan(worksOf(given).estimateWan), fundSource: 'connection-fund', channel: 'green-channel', filingNeeded: false, opinion: '按业扩配套绿色通道申报。' });

export const proposalDecided: Filling = (given) => given.variant === 'returned'
  ? { result: 'returned', opinion: '工程量与匡算不符。', sendBackReason: ['source-capacity'], gaps: [{ what: '补充导线截面比选。' }] }
  : { result: 'approved', opinion: '同意立项，按业扩配套绿色通道实施。', planNo: `LX-${given.today.slice(0, 4)}-${tail(given)}` };

export const feasibility: Filling = (given) => {
  const { files, away, variant } = given;
  const works = worksOf(given);
  return {
    designer: '榆林华电工程设计有限公司', designerLicence: 'A261000527', designerMaxKv: '110', surveyDone: away(-6), studyFile: files(1), designFile: files(2), drawings: files(1), reviewMeeting: away(-1), participants: '生技、市营、调度、运检、设计单位',
    opinions: [{ opinion: '补充与既有线路交叉跨越距离校核。', answer: '已补充，满足规程。', closed: true }, ...(variant === 'again' ? [{ opinion: '核减备品备件。', answer: '已核减。', closed: true }] : [])],
    budgetWan: wan(works.estimateWan * 0.96), bill: works.items.map((i) => ({ ...i })), materialList: works.materials.map((m) => ({ ...m })),
  };
};

export const feasibilityApproved: Filling = (given) => given.variant === 'returned'
  ? { result: 'returned', opinion: '概算偏高，请核减。', sendBackReason: ['other'], gaps: [{ what: '备品备件费用偏高。' }] }
  : { result: 'approved', opinion: '可研初设满足要求，同意。', budgetWan: wan(worksOf(given).estimateWan * 0.96), approvalNo: `KC-${given.today.slice(0, 4)}-${tail(given)}`, planNo: `TZ-${given.today.slice(0, 4)}-09` };

const authorities: Readonly<Record<string, string>> = { forest: '县林草局', farmland: '县自然资源和规划局', highway: '县公路段', pipeline: '长输管道管理单位', planning: '县自然资源和规划局', 'road-occupation': '县城市管理局', 'mined-ground': '矿权单位', 'railway-crossing': '铁路局工务段' };

/** 手续; `applied` = handed in and not yet settled. */
export const permits: Filling = (given) => {
  const { away, files, variant } = given;
  return {
    permits: worksOf(given).permits.map((kind, i) => ({
      kind, authority: authorities[kind] ?? '县行政审批局', applicant: 'utility', mode: i === 0 ? 'joint' : 'commitment', section: '5#–18# 杆', lengthM: '860', appliedAt: away(-14), dueAt: away(6),
      ...(variant === 'applied' ? {} : { resultAt: away(-1), result: 'approved', paperNo: `审字〔${given.today.slice(0, 4)}〕${10 + i}`, validUntil: away(330), papers: files(1) }),
    })),
    compensation: [{ owner: '村民小组', kind: 'crops', quantity: '0.6 亩', amountWan: '1.20', agreement: files(1) }],
  };
};
export const permitsClosed: Filling = () => ({ note: '手续齐全，青赔协议已签。' });

/** 物资; `ordered` = promised and not arrived. */
export const materials: Filling = (given) => {
  const { away, variant, person } = given;
  return {
    materials: worksOf(given).materials.map((m, i) => ({
      ...m, source: i % 3 === 0 ? 'framework' : 'stock', raisedBy: person('project-manager').name, raisedAt: away(-18), needBy: away(8), orderNo: `DD-${tail(given)}-${i + 1}`, promisedAt: away(4),
      ...(variant === 'ordered' ? {} : { arrivedQuantity: m.quantity, arrivedAt: away(-1), passed: true }),
    })),
    note: variant === 'ordered' ? '供应商已排产。' : '全部到货并验收合格。',
  };
};
export const materialsClosed: Filling = () => ({ note: '物资齐套。' });
