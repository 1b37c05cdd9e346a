import { describe, expect, it } from 'vitest';
import { asked as ask, refusedCode } from '../kernel/asked.test-support.ts';
import { contractForm } from './contract-form.ts';
import { countersignContract } from './countersign-contract.ts';
import { draftContract } from './draft-contract.ts';
import { putContractInForce } from './put-contract-in-force.ts';
import { sendContract } from './send-contract.ts';
import { signContract } from './sign-contract.ts';

const facts = { reviewers: {} } as never;
const as = (duty: string, data: object, memory: object) => ({ ...(ask(data, facts, memory) as object), actor: { personId: 'p', duty, unitId: null } }) as never;

describe('the supply contract', () => {
  const drafted = { drafted: true, countersigned: [] };
  it('is drafted, then waits for those who countersign', () => {
    expect(draftContract.decide(ask({ contractNo: 'GD-1', contractCapacityKva: '1250', termFrom: '2026-12-01' }, facts))).toMatchObject({ concludes: { remembers: { drafted: true, countersigned: [] }, establishes: { contractNo: 'GD-1' } } });
  });
  it('goes to the customer once all have countersigned', () => {
    expect(countersignContract.decide(as('marketing', { result: 'approved' }, drafted))).toMatchObject({ concludes: { remembers: { countersigned: ['marketing'] }, turn: { duties: ['production-technology'] } } });
    expect(countersignContract.decide(as('production-technology', { result: 'approved' }, { drafted: true, countersigned: ['marketing'] }))).toMatchObject({ concludes: { turn: { duties: ['customer-manager'] } } });
    expect(sendContract.offered?.({ drafted: true, countersigned: ['marketing'] }, facts)).toBe(false);
    expect(sendContract.offered?.({ drafted: true, countersigned: ['marketing', 'production-technology'] }, facts)).toBe(true);
  });
  it('is countersigned once by each, and a return asks for a new draft', () => {
    expect(refusedCode(countersignContract.decide(as('marketing', { result: 'approved' }, { drafted: true, countersigned: ['marketing'] })))).toBe('countersigned-already');
    expect(countersignContract.decide(as('marketing', { result: 'returned' }, drafted))).toMatchObject({ concludes: { remembers: { drafted: false, countersigned: [] }, turn: { duties: ['customer-manager'] } } });
  });
  it('runs on the customer’s time while it lies with him', () => {
    expect(sendContract.decide(ask({}, facts))).toMatchObject({ concludes: { turn: { account: 'customer' } } });
    expect(signContract.decide(ask({ opinion: 'agreed' }, facts))).toMatchObject({ concludes: { turn: { account: 'utility' }, remembers: { returnedAt: expect.any(String) } } });
    expect(signContract.decide(ask({ opinion: 'objected' }, facts))).toMatchObject({ concludes: { turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { drafted: false, sentAt: null } } });
  });
  it('is put in force within the authority only', () => {
    const memory = { returnedAt: 'x', capacityKva: '1250' };
    expect(refusedCode(putContractInForce.decide(ask({ authorityLimitKva: '1000' }, facts, memory)))).toBe('authority-too-small');
    expect(putContractInForce.decide(ask({ authorityLimitKva: '1250' }, facts, memory))).toMatchObject({ concludes: { outcome: 'in-force' } });
  });
  it('names each statutory clause that is missing (条例 33), and keeps the approved capacity', () => {
    const all = { clauseSupply: true, clauseCapacity: true, clauseMetering: true, clauseUpkeep: true, clauseTerm: true, clauseBreach: false, clauseOther: false, termFrom: '2026-12-01', termTo: '2029-12-01', contractCapacityKva: '1000' };
    expect(contractForm.check?.(all as never, { approvedCapacityKva: '1250' }, ask({}, {})).map((f) => f.path)).toEqual(['clauseBreach', 'clauseOther', 'contractCapacityKva']);
  });
});
