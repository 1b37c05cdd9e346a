import type { Text } from '../kernel/text.ts';

/** What the ledger says of events that a rule makes, not a person: the phrase after the rule's name. */
export const systemEvents: { readonly [type: string]: Text } = {
  'step-exempted': { zh: '免除了本环节', en: 'exempted the step' },
  'reviewers-called': { zh: '通知了应审批的人员', en: 'called the reviewers it names' },
  'customer-works-closed': { zh: '因竣工检验合格，结束了客户受电工程跟踪', en: 'closed the tracking of the customer’s works, the completion inspection being passed' },
};

/** Names of rules and machines that act. */
export const systemNames: { readonly [system: string]: Text } = {
  regime: { zh: '时限规则集', en: 'The regime' },
  approvals: { zh: '审批权限表', en: 'The approval table' },
  process: { zh: '流程规则', en: 'The process' },
  'move-cases': { zh: '流程升级', en: 'The move to a new version' },
  clock: { zh: '系统计时', en: 'The clock' },
  warnings: { zh: '预警规则', en: 'The warning rules' },
};
