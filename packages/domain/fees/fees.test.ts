import { describe, expect, it } from 'vitest';
import { file, tryAct } from '../kernel/try-act.test-support.ts';
import { recordPayment } from './record-payment.ts';
import { setFees } from './set-fees.ts';

const fee = { item: 'high-reliability', unitPriceYuan: '220', quantityKva: '500', amountYuan: '110000', ground: '陕价〔2018〕1号' };

describe('setting the fees', () => {
  it('settles at once when nothing is due', () => {
    expect(tryAct(setFees, { data: {}, facts: { tariffPart: { feesYuan: '0' } } }).does).toMatchObject({ outcome: 'settled', establishes: { feesDueYuan: '0' } });
  });
  it('hands a notice to the customer, whose time it then is', () => {
    const set = tryAct(setFees, { data: { feeRows: [fee], dueDate: '2026-12-31' }, facts: { tariffPart: { feesYuan: '110000' } } });
    expect(set.does).toMatchObject({ turn: { account: 'customer' }, remembers: { due: '110000' }, establishes: { feesDueYuan: '110000' } });
  });
  it('charges what was replied, with a day to pay by', () => {
    expect(tryAct(setFees, { data: { feeRows: [fee] }, facts: { tariffPart: { feesYuan: '110000' } } }).must).toEqual(['dueDate missing']);
    expect(tryAct(setFees, { data: { feeRows: [fee], dueDate: '2026-12-31' }, facts: { tariffPart: { feesYuan: '100000' } } }).must).toEqual(['feeRows differs-from-scheme']);
    expect(tryAct(setFees, { data: {}, facts: { tariffPart: { feesYuan: '110000' } } }).must).toEqual(['feeRows differs-from-scheme']);
  });
  it('cannot change once money came in', () => expect(tryAct(setFees, { data: {}, memory: { due: '1', received: '1' } }).refused).toBe('paid-already'));
});

const collector = file(5);
const head = file(6);
const pay = (data: object, memory: object) =>
  tryAct(recordPayment, {
    data: { refund: false, amountYuan: '1', payWay: 'transfer', receivedAt: '2026-11-23T01:00:00.000Z', receiptNo: 'R1', collector, ...data }, memory: { due: '110000', ...memory },
    facts: { persons: { [head]: { name: '马', duties: [{ duty: 'reviewer' }] }, [collector]: { name: '冯', duties: [{ duty: 'finance' }] } } },
  });

describe('payments', () => {
  it.each([['109999.99', undefined], ['110000', 'settled'], ['110000.00', 'settled']])('of %s against 110000: %s', (amountYuan, outcome) => expect(pay({ amountYuan }, {}).does?.outcome).toBe(outcome));
  it('add up', () => expect(pay({ amountYuan: '0.01' }, { received: '109999.99' }).does).toMatchObject({ outcome: 'settled' }));
  it('never exceed what is due', () => expect(pay({ amountYuan: '110000.01' }, {}).refused).toBe('more-than-due'));
  it('come back only with approval and never beyond what came in', () => {
    expect(pay({ refund: true }, { received: '5' }).must).toEqual(['refundReason missing', 'refundApprovedBy missing']);
    const refund = { refund: true, refundReason: '多收' };
    expect(pay({ ...refund, amountYuan: '5', refundApprovedBy: head }, { received: '5' }).does).toEqual({ remembers: { received: '0' } });
    expect(pay({ ...refund, amountYuan: '5.01', refundApprovedBy: head }, { received: '5' }).refused).toBe('refund-above-received');
    expect(pay({ ...refund, refundApprovedBy: collector }, { received: '5' }).refused).toBe('not-an-approver');
  });
  it('are not in the future, and never nothing', () => expect(pay({ receivedAt: '2026-11-23T08:00:00.001Z', amountYuan: '0' }, {}).must).toEqual(['amountYuan out-of-range', 'receivedAt in-the-future']));
});
