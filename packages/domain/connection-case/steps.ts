import type { Account } from '../kernel/turn.ts';
import type { Duty } from '../glossary/duty.ts';
import type { Step } from '../kernel/step.ts';
import type { Text } from '../kernel/text.ts';

const step = (no: string, code: string, name: Text, account: Account, ...duties: Duty[]): Step => ({ no, code, name, track: 'customer', first: { account, duties } });

/** The steps of `hv-connection` (process.md): number, code, words, on whose time it opens, and whose turn it is first. */
const hv = [
  step('1', 'application', { zh: '用电申请', en: 'Application' }, 'customer', 'customer', 'agent', 'counter'),
  step('2', 'acceptance', { zh: '业务受理', en: 'Acceptance' }, 'utility', 'counter', 'customer-manager'),
  step('3', 'assignment', { zh: '双经理派工', en: 'Assignment of the two managers' }, 'utility', 'unit-dispatcher'),
  step('4', 'survey-appointment', { zh: '预约现场勘查', en: 'Survey appointment' }, 'utility', 'customer-manager'),
  step('5', 'site-survey', { zh: '现场勘查', en: 'Site survey' }, 'utility', 'customer-manager'),
  step('5a', 'supply-refusal-review', { zh: '不予供电审批', en: 'Refusal review' }, 'utility', 'unit-head'),
  step('6a', 'access-scheme', { zh: '接入系统方案', en: 'Access scheme' }, 'utility', 'production-technology'),
  step('6b', 'metering-scheme', { zh: '计量方案', en: 'Metering scheme' }, 'utility', 'metering-team'),
  step('6c', 'tariff-scheme', { zh: '电价方案', en: 'Tariff scheme' }, 'utility', 'marketing'),
  step('6d', 'access-design', { zh: '接入系统设计', en: 'Access design' }, 'customer', 'customer', 'agent'),
  step('7', 'scheme-drafting', { zh: '供电方案编制', en: 'Supply scheme drafting' }, 'utility', 'customer-manager'),
  step('8', 'scheme-review', { zh: '供电方案审批', en: 'Supply scheme review' }, 'utility', 'reviewer'),
  step('9', 'scheme-reply', { zh: '供电方案答复', en: 'Supply scheme reply' }, 'utility', 'customer-manager'),
  step('10', 'scheme-confirmation', { zh: '客户确认', en: 'Customer confirmation' }, 'customer', 'customer', 'agent'),
  step('11', 'fees', { zh: '业务收费', en: 'Lawful fees' }, 'utility', 'marketing'),
  step('12', 'contractor-check', { zh: '设计、施工、试验单位资质审核', en: 'Contractor check' }, 'customer', 'customer', 'agent'),
  step('12t', 'customer-works', { zh: '客户受电工程进度跟踪', en: 'Customer works tracking' }, 'customer', 'customer-manager', 'customer', 'agent'),
  step('13', 'design-review', { zh: '设计图纸审查', en: 'Design review' }, 'customer', 'customer', 'agent'),
  step('14', 'interim-inspection', { zh: '中间检查', en: 'Interim inspection' }, 'customer', 'customer', 'agent'),
  step('15', 'completion-report', { zh: '竣工报验', en: 'Completion report' }, 'customer', 'customer', 'agent'),
  step('15a', 'dispatch-preparation', { zh: '调度命名、定值与启动方案', en: 'Names, settings, start-up plan' }, 'customer', 'customer', 'agent'),
  step('16', 'completion-inspection', { zh: '竣工检验', en: 'Completion inspection' }, 'utility', 'customer-manager'),
  step('17', 'supply-contract', { zh: '供用电合同签订', en: 'Supply contract' }, 'utility', 'customer-manager'),
  step('18', 'metering-installation', { zh: '装表', en: 'Meter installation' }, 'utility', 'metering-team'),
  step('19', 'energisation-plan', { zh: '接电计划', en: 'Energisation plan' }, 'utility', 'customer-manager'),
  step('19a', 'outage-plan', { zh: '停送电计划编报', en: 'Outage plan' }, 'utility', 'customer-manager'),
  step('20', 'energisation', { zh: '送电', en: 'Energisation' }, 'utility', 'customer-manager'),
  step('21', 'visit-back', { zh: '回访评价', en: 'Visit-back and rating' }, 'utility', 'customer-manager'),
  step('22', 'archive', { zh: '信息归档', en: 'Archive' }, 'utility', 'customer-manager'),
  step('23', 'handover', { zh: '档案移交', en: 'Dossier hand-over' }, 'utility', 'dossier-keeper'),
] as const;

/** The steps of `lv-connection` that `hv-connection` does not have. */
const lv = [
  step('4', 'lv-scheme', { zh: '勘查与供电方案答复', en: 'Survey, scheme and reply' }, 'utility', 'customer-manager'),
  step('5', 'external-works', { zh: '外线工程', en: 'External works' }, 'utility', 'customer-manager'),
  step('6', 'lv-metering-and-energisation', { zh: '装表接电', en: 'Metering and energisation' }, 'utility', 'customer-manager'),
] as const;

export const connectionSteps: { readonly [code: string]: Step } = Object.fromEntries([...hv, ...lv].map((s) => [s.code, s]));
