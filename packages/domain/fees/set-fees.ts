import { caseAct } from '../glossary/case-act.ts';
import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { compare, sum, type Decimal } from '../kernel/decimal.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { feeColumns, withAmounts, wrongAmounts } from '../glossary/fields/fee-rows.ts';
import { form, must } from '../kernel/form.ts';
import { isObject } from '../kernel/json.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'paid-already': { zh: '已有收款记录，不能重新核定；多收的请登记退费。', en: 'A payment is already recorded, so the fees cannot be reset. Record a refund for any overcharge.' },
});

export const setFeesForm = form({
  code: 'fees',
  title: { zh: '业务费核定', en: 'Setting the fees' },
  paper: 'fee-notice',
  fields: {
    feeRows: {
      kind: 'table', min: 0, max: 10, need: 'optional', columns: feeColumns, prefill: { from: 'act', event: 'tariff-scheme-made', field: 'feeRows' },
      label: { zh: '应收业务费', en: 'Fees due' }, help: { zh: '没有应收项目时留空，办理后直接结清。', en: 'Leave empty if nothing is due: the step is then settled at once.' },
    },
    noticeNo: { kind: 'text', max: 40, need: 'optional', label: { zh: '通知单号', en: 'Number of the notice' } },
    dueDate: { kind: 'date', from: 'today', need: 'optional', label: { zh: '缴费期限', en: 'Payment due' } },
    opinion: opinionField,
    ...commonFields,
  },
  compute: (data) => (data.feeRows === undefined ? {} : { feeRows: withAmounts(data.feeRows) }),
  check: (data, facts) => {
    const rows = data.feeRows ?? [];
    const part = facts['tariffPart'];
    const replied = isObject(part) ? part['feesYuan'] as Decimal | undefined : undefined;
    const total = sum(rows.map((r) => r.amountYuan));
    return [
      ...wrongAmounts('feeRows', rows),
      ...(rows.length > 0 && data.dueDate === undefined ? [must('dueDate', 'missing', { zh: '有应收项目时请填写缴费期限。', en: 'Enter the payment due date.' })] : []),
      ...(replied !== undefined && compare(replied, total) !== 0
        ? [must('feeRows', 'differs-from-scheme', { zh: `答复的供电方案中业务费合计 ${replied} 元，这里是 ${total} 元，请保持一致。`, en: `The scheme that was replied has fees of ${replied} yuan; here they come to ${total}. They must be the same.` })]
        : []),
    ];
  },
});

/** 业务收费: lawful items only, as replied; "nothing due" is a result too and settles the step. A gate before energisation, never before design. */
export const setFees = caseAct({
  command: 'set-fees',
  event: 'fees-set',
  name: { zh: '核定业务费', en: 'Set the fees' },
  done: { zh: '核定了业务费', en: 'set the fees' },
  step: 'fees',
  by: ['marketing'],
  form: setFeesForm,
  outcomes: { settled: { zh: '无应收，已结清', en: 'nothing due, settled' } },
  offered: (memory) => memory['received'] === undefined,
  decide: ({ data, memory, doneAt }) => {
    if (memory['received'] !== undefined) return refuses(refuse('paid-already'));
    const due = sum((data.feeRows ?? []).map((r) => r.amountYuan));
    if (compare(due, '0' as Decimal) === 0) return concludes({ outcome: 'settled', establishes: { feesDueYuan: due, feesSettledAt: doneAt } });
    return concludes({
      turn: { duties: ['customer', 'agent', 'marketing', 'finance', 'counter'], account: 'customer' },
      remembers: { due },
      establishes: { feesDueYuan: due },
    });
  },
});
