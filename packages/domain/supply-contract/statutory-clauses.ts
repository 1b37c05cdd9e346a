import { must, type Finding } from '../kernel/form.ts';

const clause = (zh: string, en: string) => ({ kind: 'yes-no', need: 'always', label: { zh, en } }) as const;

/** 七类必备条款 (电力供应与使用条例 33; 民法典 649): each must be there. */
export const statutoryClauses = {
  clauseSupply: clause('供电方式、质量和时间', 'Way, quality and time of supply'),
  clauseCapacity: clause('用电容量、地址和性质', 'Capacity, place and nature of use'),
  clauseMetering: clause('计量方式、电价和电费结算方式', 'Metering, tariff and settlement'),
  clauseUpkeep: clause('供用电设施维护责任', 'Upkeep of the installations'),
  clauseTerm: clause('合同有效期限', 'Term of the contract'),
  clauseBreach: clause('违约责任', 'Breach of contract'),
  clauseOther: clause('双方共同认为应约定的其他条款', 'Other terms that both sides agree on'),
} as const;

type Code = keyof typeof statutoryClauses;

/** One finding for each clause group that the text does not have. */
export const missingClauses = (data: { readonly [K in Code]: boolean }): readonly Finding[] =>
  (Object.keys(statutoryClauses) as Code[]).flatMap((code) => {
    if (data[code]) return [];
    const { label } = statutoryClauses[code];
    return [must(code, 'clause-missing', { zh: `合同缺少必备条款“${label.zh}”，请补充后再送签。`, en: `The contract lacks the statutory clause “${label.en}”. Add it before sending it for signature.` })];
  });
