import type { Text } from '@jiedian/domain/kernel/text.ts';

/** Every list of the workbench with what it is called. */
const names = {
  owed: { zh: '对方经理欠我', en: 'Owed to me' },
  owing: { zh: '我欠对方经理', en: 'I owe' },
  orders: { zh: '部门待答复', en: 'Asked of departments' },
  'to-answer': { zh: '待我答复', en: 'For me to answer' },
  'sign-for': { zh: '派工待签收', en: 'Assignments to sign for' },
  submitted: { zh: '客户昨日以来提交', en: 'From customers since yesterday' },
  returned: { zh: '部门退回', en: 'Sent back by departments' },
  visits: { zh: '两周内约定', en: 'Booked in two weeks' },
  promised: { zh: '承诺补交将到期', en: 'Promised papers falling due' },
  plans: { zh: '计划待调度批复', en: 'Plans awaiting dispatch' },
  outages: { zh: '一周内停电窗口', en: 'Outage windows within a week' },
  'visit-backs': { zh: '待回访', en: 'Visits back' },
  silent: { zh: '客户久无动静', en: 'Customers not heard of' },
  milestones: { zh: '两周内里程碑', en: 'Milestones within two weeks' },
  materials: { zh: '迟到物资', en: 'Late materials' },
  permits: { zh: '手续到期、将失效', en: 'Permits due or lapsing' },
  sites: { zh: '今日工地', en: 'Sites today' },
  findings: { zh: '现场问题未闭合', en: 'Open findings on site' },
  'plans-to-answer': { zh: '接电计划待答复', en: 'Energisation plans to answer' },
  assignments: { zh: '待派工', en: 'Not assigned' },
  unsigned: { zh: '派工未签收', en: 'Not signed for' },
  overdue: { zh: '本单位超期', en: 'Overdue in my unit' },
  'overdue-steps': { zh: '本单位超期环节', en: 'Overdue in my unit, by step' },
  'by-person': { zh: '各人超期、预警与在办', en: 'By person: overdue, warned, open' },
  'returned-twice': { zh: '第三次及以上办理', en: 'Sent back twice or more' },
  suspended: { zh: '挂起已过预计恢复日', en: 'Suspended past the expected end' },
  opinions: { zh: '待我审批', en: 'Waiting for my opinion' },
  requests: { zh: '挂起、终止待我审批', en: 'Requests for me to judge' },
  urgings: { zh: '督办未答复', en: 'Open urgings' },
  complaints: { zh: '投诉未办结', en: 'Open complaints' },
  schemes: { zh: '方案待编制', en: 'Schemes to make' },
  countersigns: { zh: '待会签', en: 'To countersign' },
  reviews: { zh: '联合审查与检验', en: 'Joint reviews and inspections' },
  proposals: { zh: '立项与可研待审', en: 'Proposals and studies to judge' },
  installations: { zh: '待装表', en: 'Meters to install' },
  'plan-requests': { zh: '停送电与启动计划', en: 'Plans asked for' },
  commissionings: { zh: '待投运', en: 'Works to commission' },
  online: { zh: '网上申请待受理', en: 'Applications not yet accepted' },
  answered: { zh: '客户已补正待复核', en: 'Gaps answered' },
  fees: { zh: '业务收费', en: 'Fees' },
  settlements: { zh: '待结算', en: 'Settlements' },
  handovers: { zh: '档案待接收', en: 'Dossiers to receive' },
  'since-look': { zh: '上次查看以来', en: 'Since my last look' },
  'last-day': { zh: '在期限最后一日挂起', en: 'Suspended on the last day of a limit' },
  'month-end': { zh: '月末集中答复', en: 'Replies bunched at the month’s end' },
} as const satisfies Readonly<Record<string, Text>>;

export type ListCode = keyof typeof names;

/** A manager calls the other one by his duty. */
export function nameOfList(code: ListCode, duties: readonly string[]): Text {
  const [customers, projects] = [duties.includes('customer-manager'), duties.includes('project-manager')];
  if (code === 'owed' && customers !== projects) return customers ? { zh: '项目经理欠我', en: 'Owed by project managers' } : { zh: '客户经理欠我', en: 'Owed by customer managers' };
  if (code === 'owing' && customers !== projects) return customers ? { zh: '我欠项目经理', en: 'I owe project managers' } : { zh: '我欠客户经理', en: 'I owe customer managers' };
  return names[code];
}
