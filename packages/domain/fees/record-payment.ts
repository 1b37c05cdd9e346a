import { add, compare, subtract, zero, type Decimal } from '../kernel/decimal.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { payWays } from '../glossary/lists/pay-way.ts';
import { refusals } from '../kernel/refusal.ts';
import { yuan } from '../glossary/fields/units.ts';

const refuse = refusals({
  'more-than-due': (p: { left: string }) => ({ zh: `本次收款超过未缴金额 ${p.left} 元，请核对。`, en: `This exceeds the ${p.left} yuan still due. Check the amount.` }),
  'refund-above-received': (p: { received: string }) => ({ zh: `退费超过已收金额 ${p.received} 元，请核对。`, en: `The refund exceeds the ${p.received} yuan received. Check the amount.` }),
  'not-an-approver': { zh: '退费审批人应为部门负责人。请另选。', en: 'A refund is approved by a head of department. Choose another person.' },
});

const whenRefund = { when: { field: 'refund', is: [true] }, words: { zh: '退费时填写', en: 'for a refund' } } as const;

export const paymentForm = form({
  code: 'payment',
  title: { zh: '收款登记', en: 'Payment record' },
  paper: 'fee-notice',
  fields: {
    refund: { kind: 'yes-no', need: 'always', prefill: { from: 'default', value: false }, label: { zh: '退费', en: 'Refund' } },
    amountYuan: { kind: 'decimal', unit: yuan, places: 2, above: '0', need: 'always', label: { zh: '金额', en: 'Amount' } },
    payWay: { kind: 'choice', list: payWays, need: 'always', label: { zh: '方式', en: 'Way' } },
    receivedAt: { kind: 'instant', past: true, need: 'always', prefill: { from: 'now' }, label: { zh: '时间', en: 'Time' } },
    receiptNo: { kind: 'text', max: 60, need: 'always', label: { zh: '票据号', en: 'Receipt number' } },
    collector: { kind: 'person', duties: ['marketing', 'finance', 'counter'], need: 'always', label: { zh: '收费人', en: 'Received by' } },
    refundReason: { kind: 'text', max: 500, lines: 2, need: whenRefund, label: { zh: '退费原因', en: 'Reason for the refund' } },
    refundApprovedBy: { kind: 'person', duties: ['reviewer', 'unit-head'], need: whenRefund, label: { zh: '退费审批人', en: 'Refund approved by' } },
    ...commonFields,
  },
});

/** A payment, or an approved refund; when what was received equals what is due, the step is settled. */
export const recordPayment = caseAct({
  command: 'record-payment',
  event: 'payment-recorded',
  name: { zh: '登记收款', en: 'Record a payment' },
  done: { zh: '登记了业务费收款', en: 'recorded a payment of fees' },
  step: 'fees',
  by: ['marketing', 'finance', 'counter'],
  form: paymentForm,
  outcomes: { settled: { zh: '已结清', en: 'settled' } },
  offered: (memory) => memory['due'] !== undefined,
  decide: ({ data, facts, memory, doneAt }) => {
    const due = memory['due'] as Decimal;
    const before = (memory['received'] ?? zero) as Decimal;
    if (data.refund) {
      const approver = data.refundApprovedBy === undefined ? undefined : facts.persons[data.refundApprovedBy];
      if (!approver?.duties.some((d) => d.duty === 'reviewer' || d.duty === 'unit-head')) return refuses(refuse('not-an-approver'));
      if (compare(data.amountYuan, before) > 0) return refuses(refuse('refund-above-received', { received: before }));
      return concludes({ remembers: { received: subtract(before, data.amountYuan) } });
    }
    const received = add(before, data.amountYuan);
    if (compare(received, due) > 0) return refuses(refuse('more-than-due', { left: subtract(due, before) }));
    return compare(received, due) === 0 ? concludes({ outcome: 'settled', establishes: { feesSettledAt: doneAt } }) : concludes({ remembers: { received } });
  },
});
