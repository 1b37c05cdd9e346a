import { amountWan } from '../glossary/fields/amount-wan.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { costParts } from '../glossary/lists/cost-part.ts';
import { form, must } from '../kernel/form.ts';
import { multiply, compare, subtract, sum, zero, type Decimal } from '../kernel/decimal.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

const refuse = refusals({
  'difference-unexplained': (p: { settledWan: string; budgetWan: string }) => ({
    zh: `审定 ${p.settledWan} 万元与批复概算 ${p.budgetWan} 万元相差超过允许范围，请写明差异原因。`,
    en: `The audited ${p.settledWan} differs from the approved budget of ${p.budgetWan} (10,000 yuan) by more than the tolerance. Explain the difference.`,
  }),
});

/** 结算审定单 (P11): budget, contract, changes, submitted and audited, side by side (A1). */
export const settlementForm = form({
  code: 'settlement',
  title: { zh: '结算', en: 'Settlement' },
  paper: 'settlement-sheet',
  fields: {
    rows: {
      kind: 'table', min: 1, max: 4, need: 'always', label: { zh: '结算明细', en: 'Settlement' },
      columns: {
        part: { kind: 'choice', list: costParts, need: 'always', label: { zh: '构成', en: 'Part' } },
        budgetWan: amountWan({ zh: '概算', en: 'Budget' }, 'always'),
        contractWan: amountWan({ zh: '合同', en: 'Contract' }, 'always'),
        changesWan: { ...amountWan({ zh: '变更', en: 'Changes' }, 'always'), min: '-99999999' },
        submittedWan: amountWan({ zh: '送审', en: 'Submitted' }, 'always'),
        auditedWan: amountWan({ zh: '审定', en: 'Audited' }, 'always'),
      },
    },
    differenceReason: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '差异原因', en: 'Reason for the difference' } },
    auditor: { kind: 'text', max: 100, need: 'always', label: { zh: '审计单位', en: 'Auditor' } },
    auditAt: { kind: 'date', until: 'today', need: 'always', label: { zh: '审计日期', en: 'Audited on' } },
    paidWan: amountWan({ zh: '已付', en: 'Paid' }, 'always'),
    materialsBalanced: { kind: 'yes-no', need: 'always', label: { zh: '余料已退库', en: 'Surplus material returned' } },
    papers: { kind: 'files', accept: 'papers', min: 1, max: 10, need: 'always', paper: 'settlement-papers', label: { zh: '结算资料', en: 'Settlement papers' } },
    ...commonFields,
  },
  check: (data) => (data.materialsBalanced ? [] : [must('materialsBalanced', 'materials-not-balanced', { zh: '余料没有退库，请退库后再结算。', en: 'Surplus material has not been returned. Return it before settling.' })]),
});

/** True when two amounts differ by more than `percent` of the first. Tolerance from regulation, in whole percent. */
export function differsByMore(budget: Decimal, settled: Decimal, percent: Decimal): boolean {
  const difference = subtract(settled, budget);
  const size = compare(difference, zero) < 0 ? subtract(zero, difference) : difference;
  return compare(multiply(size, '100' as Decimal), multiply(budget, percent)) > 0;
}

export const settleProject = projectAct({
  command: 'settle-project',
  event: 'project-settled',
  name: { zh: '登记结算', en: 'Record the settlement' },
  done: { zh: '完成了结算', en: 'settled the project' },
  step: 'settlement',
  by: ['project-manager', 'finance'],
  form: settlementForm,
  outcomes: { settled: { zh: '已结算', en: 'settled' } },
  decide: ({ data, facts, doneAt }) => {
    const settledWan = sum(data.rows.map((row) => row.auditedWan));
    const { budgetWan } = facts;
    const tolerance = ruleNumber(facts, 'settlement-difference');
    if (budgetWan !== undefined && tolerance !== undefined && data.differenceReason === undefined && differsByMore(budgetWan, settledWan, tolerance)) {
      return refuses(refuse('difference-unexplained', { settledWan, budgetWan }));
    }
    return concludes({ outcome: 'settled', establishes: { settledWan, settledAt: doneAt } });
  },
});
