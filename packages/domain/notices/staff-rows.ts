import type { NoticeRow } from './notice.ts';

/** What staff are told beyond their to-do list: orders to a person, and news from the customer or the other line. */
export const staffRows: readonly NoticeRow[] = [
  { event: 'managers-assigned', to: 'customer-manager', asks: 'sign-for-assignment', zh: '{n} 派工给您，请当日签收。', en: '{n} is assigned to you. Please sign for it today.' },
  { event: 'managers-assigned', to: 'project-manager', asks: 'sign-for-assignment', zh: '{n} 派工给您，请当日签收。', en: '{n} is assigned to you. Please sign for it today.' },
  { event: 'assignment-declined', to: 'unit-dispatcher', asks: 'assign-managers', zh: '{n} 的派工被退回，请重新指派。', en: 'The assignment of {n} was declined. Please assign again.' },
  { event: 'survey-time-chosen', to: 'customer-manager', zh: '客户已选定 {n} 的勘查时间。', en: 'The customer chose the time of the survey of {n}.' },
  { event: 'survey-recorded', to: 'project-manager', asks: 'sign-survey', zh: '{n} 的勘查单待您会签。', en: 'The survey sheet of {n} awaits your signature.' },
  { event: 'survey-returned', to: 'customer-manager', asks: 'record-survey', zh: '{n} 的勘查单被退回，请补正。', en: 'The survey sheet of {n} was sent back. Please put it right.' },
  { event: 'scheme-objected-to', to: 'customer-manager', zh: '客户对 {n} 的供电方案提出异议。', en: 'The customer objected to the scheme of {n}.' },
  { event: 'design-submitted', to: 'customer-manager', asks: 'check-design-completeness', zh: '{n} 的设计图纸已送审。', en: 'The design of {n} was handed in.' },
  { event: 'interim-inspection-requested', to: 'customer-manager', asks: 'record-interim-inspection', zh: '{n} 申请中间检查。', en: '{n} asks for an interim inspection.' },
  { event: 'completion-report-submitted', to: 'customer-manager', asks: 'check-completion-report', zh: '{n} 已竣工报验。', en: '{n} reports completion.' },
  { event: 'energisation-plan-proposed', to: 'project-manager', asks: 'answer-energisation-plan', zh: '{n} 的接电计划待您答复配套可投运日。', en: 'The energisation plan of {n} asks when the works are ready.' },
  { event: 'energisation-plan-answered', to: 'customer-manager', zh: '项目经理已答复 {n} 的配套可投运日。', en: 'The project manager answered the energisation plan of {n}.' },
  { event: 'papers-handed-in', to: 'customer-manager', zh: '客户补交了 {n} 的资料。', en: 'The customer handed in papers for {n}.' },
  { event: 'application-changed', to: 'project-manager', zh: '{n} 的用电需求有变更，请核对配套工程。', en: 'The need of {n} has changed. Please check the works.' },
  { event: 'suspension-requested', to: 'reviewer', asks: 'approve-suspension', zh: '{n} 申请挂起，待审批。', en: 'A suspension of {n} awaits approval.' },
  { event: 'termination-requested', to: 'reviewer', asks: 'approve-termination', zh: '{n} 申请终止，待审批。', en: 'A termination of {n} awaits approval.' },
  { event: 'manager-transferred', to: 'person', personField: 'toManager', asks: 'take-over-case', zh: '{n} 移交给您，请签收。', en: '{n} is handed to you. Please sign for it.' },
  { event: 'urging-sent', to: 'person', personField: 'to', asks: 'answer-urging', zh: '{n} 有一项督办待您答复。', en: 'An urging on {n} awaits your answer.' },
  { event: 'complaint-made', to: 'service-desk', asks: 'answer-complaint', zh: '{n} 有一项投诉，请联系客户。', en: 'There is a complaint on {n}. Please call the customer.' },
];
