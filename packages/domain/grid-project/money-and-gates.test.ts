import { describe, expect, it } from 'vitest';
import { acceptWorks } from '../works-acceptance/accept-works.ts';
import { approveFeasibility } from '../feasibility/approve-feasibility.ts';
import { asked, refusedCode } from '../kernel/asked.test-support.ts';
import { cancelProject } from './cancel-project.ts';
import { closeMaterials } from '../materials/close-materials.ts';
import { closePermits } from '../permits/close-permits.ts';
import { commissionWorks } from '../commissioning/commission-works.ts';
import { decimal } from '../kernel/decimal.ts';
import { differsByMore, settleProject } from '../settlement/settle-project.ts';
import { linkCase, unlinkCase } from './link-cases.ts';
import { promiseCommissioningDate } from './promise-date.ts';
import { recordPermits } from '../permits/record-permits.ts';

describe('money under control (A1)', () => {
  const approve = (more: object) => approveFeasibility.decide(asked({ result: 'approved', budgetWan: decimal('101'), ...more }, { estimateWan: decimal('100') }));
  it('a budget above the estimate needs its reason', () => {
    expect(refusedCode(approve({}))).toBe('budget-above-estimate');
    expect(approve({ aboveEstimateReason: '路径加长' })).toMatchObject({ concludes: { outcome: 'approved', establishes: { budgetWan: '101' } } });
  });
  it('a settlement off the budget by more than the tolerance needs its reason', () => {
    expect(differsByMore(decimal('100'), decimal('105'), decimal('5'))).toBe(false);
    expect(differsByMore(decimal('100'), decimal('94.99'), decimal('5'))).toBe(true);
    const facts = { budgetWan: decimal('100'), numbers: { 'settlement-difference': '5' } };
    expect(refusedCode(settleProject.decide(asked({ rows: [{ auditedWan: decimal('106') }] }, facts)))).toBe('difference-unexplained');
    expect(settleProject.decide(asked({ rows: [{ auditedWan: decimal('60') }, { auditedWan: decimal('44') }] }, facts))).toMatchObject({ concludes: { establishes: { settledWan: '104' } } });
  });
});

describe('permits and materials', () => {
  it('counts permits that are not settled, exempt ones left out', () => {
    const permits = [{ mode: 'exempt' }, { mode: 'filing', result: 'approved' }, { mode: 'joint', result: 'returned' }, { mode: 'joint' }];
    expect(recordPermits.decide(asked({ permits }, {}))).toMatchObject({ concludes: { establishes: { permitsOpen: 2 } } });
  });
  it('closes only when nothing is open', () => {
    expect(refusedCode(closePermits.decide(asked({}, { permitsOpen: 2 }, { recorded: true })))).toBe('permits-open');
    expect(refusedCode(closePermits.decide(asked({}, {})))).toBe('permits-not-recorded');
    expect(refusedCode(closeMaterials.decide(asked({}, { materialsShort: 1 })))).toBe('materials-short');
    expect(closeMaterials.decide(asked({}, { materialsShort: 0 }))).toMatchObject({ concludes: { outcome: 'done' } });
  });
});

describe('acceptance, commissioning, ending', () => {
  it('does not pass with a serious or critical defect', () => {
    expect(refusedCode(acceptWorks.decide(asked({ result: 'passed', defects: [{ grade: 'serious' }] }, {})))).toBe('blocking-defects');
    expect(acceptWorks.decide(asked({ result: 'passed', defects: [{ grade: 'general' }] }, {}))).toMatchObject({ concludes: { outcome: 'passed' } });
    expect(acceptWorks.decide(asked({ result: 'failed', defects: [] }, {}))).toMatchObject({ concludes: { outcome: 'failed' } });
  });
  it('is in service from the moment it carried voltage', () => {
    expect(commissionWorks.decide(asked({ energisedAt: '2026-11-22T02:00:00.000Z' }, {}))).toMatchObject({ concludes: { establishes: { commissionedAt: '2026-11-22T02:00:00.000Z' } } });
  });
  it('cannot be cancelled once in service', () => {
    expect(refusedCode(cancelProject.decide(asked({}, { commissionedAt: '2026-11-22T02:00:00.000Z' })))).toBe('already-in-service');
    expect(cancelProject.decide(asked({}, {}))).toEqual({ concludes: { signal: 'project-cancelled' } });
  });
  it('keeps the cause of every change of the promised date', () => {
    const change = (more: object) => promiseCommissioningDate.decide(asked({ promisedDate: '2027-01-20', ...more }, { promisedDate: '2027-01-10' }));
    expect(refusedCode(change({}))).toBe('change-without-cause');
    expect(change({ changeCause: 'weather' })).toMatchObject({ concludes: { establishes: { promisedDate: '2027-01-20' } } });
  });
  it('links a case once and unlinks only what is linked', () => {
    const cases = [{ id: 'a', number: '1', capacityKva: decimal('630') }];
    expect(refusedCode(linkCase.decide(asked({ case: 'a', number: '1', capacityKva: decimal('630') }, { cases })))).toBe('linked-already');
    expect(linkCase.decide(asked({ case: 'b', number: '2', capacityKva: decimal('400') }, { cases }))).toMatchObject({ concludes: { establishes: { cases: [{ id: 'a' }, { id: 'b' }] } } });
    expect(refusedCode(unlinkCase.decide(asked({ case: 'b' }, { cases })))).toBe('not-linked');
    expect(unlinkCase.decide(asked({ case: 'a' }, { cases }))).toMatchObject({ concludes: { establishes: { cases: [] } } });
  });
});
