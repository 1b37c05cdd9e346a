import { describe, expect, it } from 'vitest';
import { asked, refusedCode } from '../kernel/asked.test-support.ts';
import { checkForm } from '../kernel/form-check.ts';
import { decimal } from '../kernel/decimal.ts';
import { finishConstruction } from './finish-construction.ts';
import { inspectSite, siteInspectionForm } from './inspect-site.ts';
import { recheckFindings } from './recheck-findings.ts';
import { reportProgress } from './report-progress.ts';
import { signWorksContract } from './sign-works-contract.ts';
import { startConstruction } from './start-construction.ts';

const baseline = [{ item: 'pit', unit: '个', quantity: decimal('10') }];

describe('progress', () => {
  it('adds up the days and counts against the baseline', () => {
    const verdict = reportProgress.decide(asked({ done: [{ item: 'pit', quantity: '4' }] }, { baseline }, { done: [{ item: 'pit', quantity: '2' }] }));
    expect(verdict).toEqual({ concludes: { remembers: { done: [{ item: 'pit', quantity: '6' }] }, establishes: { progressPercent: 60 } } });
  });
  it('is blocked while a stop-work order stands', () => {
    expect(refusedCode(reportProgress.decide(asked({ done: [] }, { baseline, stopWorkOpen: true })))).toBe('work-stopped');
  });
});

describe('start and end of construction', () => {
  const start = (verdict: string) => startConstruction.decide(asked({ checklist: [{ item: 'contract', verdict }], schedule: baseline, plannedEnd: '2027-01-10' }, {}));
  it('starts only when no condition fails', () => {
    expect(refusedCode(start('failed'))).toBe('conditions-missing');
    expect(start('not-applicable')).toMatchObject({ concludes: { outcome: 'started', establishes: { progressPercent: 0, plannedEnd: '2027-01-10' } } });
  });
  it('ends only when all is done, nothing is found open, and no work is stopped', () => {
    expect(refusedCode(finishConstruction.decide(asked({}, { progressPercent: 99 })))).toBe('progress-missing');
    expect(refusedCode(finishConstruction.decide(asked({}, { progressPercent: 100 }, { openFindings: 1 })))).toBe('findings-open');
    expect(refusedCode(finishConstruction.decide(asked({}, { progressPercent: 100, stopWorkOpen: true })))).toBe('work-stopped');
    expect(finishConstruction.decide(asked({}, { progressPercent: 100 }))).toMatchObject({ concludes: { outcome: 'finished' } });
  });
});

describe('site inspections', () => {
  it('wants a finding for every failed item', () => {
    const data = { kind: 'safety', checklist: [{ item: 'permit', verdict: 'failed' }], findings: [] };
    expect(checkForm(siteInspectionForm, data, {}, asked({}, {})).map((f) => f.code)).toEqual(['failed-without-finding']);
  });
  it('counts findings open until they are re-checked', () => {
    expect(inspectSite.decide(asked({ findings: [{}, {}] }, {}, { openFindings: 1 }))).toEqual({ concludes: { remembers: { openFindings: 3 } } });
    expect(recheckFindings.decide(asked({ rows: [{ closed: true }, { closed: false }] }, {}, { openFindings: 3 }))).toEqual({ concludes: { remembers: { openFindings: 2 } } });
    expect(refusedCode(recheckFindings.decide(asked({ rows: [{ closed: true }, { closed: true }] }, {}, { openFindings: 1 })))).toBe('more-than-open');
  });
});

describe('works contracts', () => {
  const contracts = [{ kind: 'construction', priceWan: decimal('80'), endPlanned: '2027-02-01' }, { kind: 'supervision', priceWan: decimal('3.5'), endPlanned: '2027-02-01' }];
  it('stays under the approved budget, or says why not', () => {
    const facts = { budgetWan: decimal('83') };
    expect(refusedCode(signWorksContract.decide(asked({ contracts }, facts)))).toBe('contract-above-budget');
    expect(signWorksContract.decide(asked({ contracts, aboveBudgetReason: '材料涨价' }, facts))).toMatchObject({ concludes: { outcome: 'signed', establishes: { contractWan: '83.5', plannedEnd: '2027-02-01' } } });
  });
  it('is no contract without construction', () => expect(refusedCode(signWorksContract.decide(asked({ contracts: contracts.slice(1) }, {})))).toBe('no-construction-contract'));
});
