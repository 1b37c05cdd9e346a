import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

export type ListCode = 'owed' | 'owing' | 'orders' | 'to-answer' | 'visits' | 'promised' | 'silent' | 'assignments' | 'overdue' | 'by-person' | 'suspended';

const names: Readonly<Record<ListCode, Text>> = {
  owed: { zh: '对方经理欠我', en: 'Owed to me' },
  owing: { zh: '我欠对方经理', en: 'I owe' },
  orders: { zh: '部门待答复', en: 'Asked of departments' },
  'to-answer': { zh: '待我答复', en: 'For me to answer' },
  visits: { zh: '两周内约定', en: 'Booked in two weeks' },
  promised: { zh: '承诺补交将到期', en: 'Promised papers falling due' },
  silent: { zh: '客户十日无动静', en: 'Customers silent for ten days' },
  assignments: { zh: '待派工、待签收', en: 'Not assigned, not signed for' },
  overdue: { zh: '本单位超期', en: 'Overdue in my unit' },
  'by-person': { zh: '各人超期与预警', en: 'Overdue and warnings by person' },
  suspended: { zh: '挂起中', en: 'Suspended' },
};

const managers: readonly ListCode[] = ['owed', 'owing', 'visits', 'orders', 'promised', 'silent'];
const heads: readonly ListCode[] = ['overdue', 'by-person', 'suspended', 'to-answer', 'orders'];

const byDuty: Partial<Readonly<Record<Duty, readonly ListCode[]>>> = {
  'customer-manager': managers,
  'project-manager': managers.filter((one) => one !== 'promised' && one !== 'silent'),
  'unit-dispatcher': ['assignments', 'by-person', 'overdue', 'suspended', 'to-answer', 'orders'],
  reviewer: heads, 'unit-head': heads, 'branch-head': heads,
  auditor: ['suspended', 'overdue'],
};

/** What somebody on these duties looks at beside the to-do list (process.md), in that order; whoever may be written to has what he is to answer. */
export const listsOf = (duties: readonly Duty[]): readonly ListCode[] => [...new Set([...duties.flatMap((duty) => byDuty[duty] ?? []), 'to-answer' as const])];

/** A manager calls the other one by his duty. */
export function nameOfList(code: ListCode, duties: readonly Duty[]): Text {
  const [customers, projects] = [duties.includes('customer-manager'), duties.includes('project-manager')];
  if (code === 'owed' && customers !== projects) return customers ? { zh: '项目经理欠我', en: 'Owed by project managers' } : { zh: '客户经理欠我', en: 'Owed by customer managers' };
  if (code === 'owing' && customers !== projects) return customers ? { zh: '我欠项目经理', en: 'I owe project managers' } : { zh: '我欠客户经理', en: 'I owe customer managers' };
  return names[code];
}

/** Lists that stand even when they are empty: that nothing is owed is news. */
export const alwaysShown: readonly ListCode[] = ['owed', 'owing', 'assignments', 'by-person', 'overdue'];
