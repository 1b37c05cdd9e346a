import { describe, expect, it } from 'vitest';
import { checkCompletionReport } from './check-completion-report.ts';
import { checked, defect, facts, failedRow, found, sign, tester } from './inspections.test-support.ts';
import type { Duty } from '../glossary/duty.ts';
import { file, tryAct } from '../kernel/try-act.test-support.ts';
import { recordCompletionInspection } from './record-completion-inspection.ts';
import { requiredPapers } from './completion-papers.ts';
import { signCompletionInspection } from './sign-completion-inspection.ts';
import { submitCompletionReport } from './submit-completion-report.ts';

const transformer = { kind: 'transformer', name: '1#变', model: 'SCB13', capacityKva: '1250', maker: '某厂', serialNo: 'X1', place: '配电室' };
const electrician = { name: '吴', certificateNo: 'T61', kind: 'high-voltage', validTo: '2026-11-23' };
const report = {
  completedAt: '2026-11-23', selfCheck: [file(1)], completionPapers: [{ paper: 'as-built-drawings', files: [file(2)] }], installed: [transformer],
  electricians: [electrician, { ...electrician, certificateNo: 'T62' }], signature: sign,
};
const submit = (data: object, more: object = {}) => tryAct(submitCompletionReport, { data: { ...report, ...data }, facts: { ...facts, numbers: { 'electricians-hv': '2' }, ...more } });

describe('the completion report', () => {
  it('goes to the customer manager; certificates stay out of the case’s facts', () =>
    expect(submit({}).does).toMatchObject({ turn: { duties: ['customer-manager'] }, remembers: { papers: ['as-built-drawings'], electricians: [{ validTo: '2026-11-23' }, { validTo: '2026-11-23' }] } }));
  it('reports what was approved', () => {
    expect(submit({ installed: [{ ...transformer, capacityKva: '1249.99' }] }).must).toEqual(['installed not-approved-capacity']);
    expect(submit({ installed: [{ ...transformer, capacityKva: '1000' }, { ...transformer, kind: 'hv-motor', capacityKva: '250' }] }).must).toEqual([]);
  });
  it('names enough electricians whose certificates hold', () => {
    expect(submit({ electricians: [electrician] }).must).toEqual(['electricians too-few-electricians']);
    expect(submit({ electricians: [electrician, electrician, { ...electrician, validTo: '2026-11-22' }] }).must).toEqual(['electricians.2.validTo certificate-expired']);
  });
  it('is not dated tomorrow', () => expect(submit({ completedAt: '2026-11-24' }).must).toEqual(['completedAt in-the-future']));
  it('says what was done about each defect of the last round', () => {
    const open = { completionHasDefects: true, completionDefects: [{ no: '1' }, { no: '2' }] };
    expect(submit({ rectification: [{ no: '1', measure: '已改' }] }, open).must).toEqual(['rectification defects-unanswered']);
  });
  it('asks an exempt case for what it did not show on the way, until the exemption is called back', () => {
    const exempt = { exempt: { 'design-review': 'r' }, papersByStep: { 'completion-report': ['as-built-drawings', 'design-note'] } };
    expect(requiredPapers(exempt)).toEqual(['as-built-drawings', 'exempt-construction-drawings', 'concealed-works-records']);
    expect(requiredPapers({ ...exempt, exemptionRecalled: true })).toEqual(['as-built-drawings']);
    expect(submit({}, exempt)).toMatchObject({ must: [], hints: ['completionPapers papers-missing'] });
  });
});

const check = (data: object, memory: object = {}, more: object = {}) =>
  tryAct(checkCompletionReport, { data, memory: { submitted: true, papers: ['as-built-drawings'], electricians: [{ validTo: '2027-01-01' }], ...memory }, facts: { ...facts, ...more } });

describe('checking the report', () => {
  it('opens the inspection when all is there', () => expect(check({ complete: true }).does).toMatchObject({ outcome: 'complete', establishes: { electricians: [{ validTo: '2027-01-01' }] } }));
  it('tells all gaps at once', () => {
    expect(check({ complete: false }).must).toEqual(['gaps missing', 'opinion missing']);
    expect(check({ complete: false, gaps: [{ paper: 'handover-tests', gap: 'not-given' }], opinion: '请补' }).does).toEqual({ outcome: 'incomplete' });
  });
  it('is not complete while a paper is missing, unless the case holds it', () => {
    const exempt = { exempt: { 'design-review': 'r' } };
    expect(check({ complete: true }, {}, exempt).refused).toBe('papers-missing');
    expect(check({ complete: true }, {}, { ...exempt, papersHeld: ['exempt-construction-drawings', 'concealed-works-records'] }).does?.outcome).toBe('complete');
  });
  it('is not complete before construction and testing firms are checked', () => {
    expect(check({ complete: true }, {}, { contractors: facts.contractors.filter((c) => c.role !== 'testing') }).refused).toBe('firm-not-checked');
    expect(check({ complete: true }, {}, { contractors: facts.contractors.map((c) => (c.role === 'testing' ? { ...tester, validTo: '2026-11-22' } : c)) }).refused).toBe('firm-not-checked');
  });
});

const record = {
  ...found, called: ['distribution', 'inspection'], paperReview: [{ paper: 'as-built-drawings', verdict: 'passed' }], checklist: checked, temporarySupply: 'removed', finalMeteringSame: true, finalTariffSame: true,
  assetOwnership: [{ equipment: '受电变压器', owner: '客户' }], result: 'passed', signatureManager: sign, signatureCustomer: sign, signatureContractor: sign,
};
const inspect = (data: object, more: object = {}) => tryAct(recordCompletionInspection, { data: { ...record, ...data }, facts: { ...facts, ...more } });
const left = [{ no: '1', grade: 'serious', words: defect.words }];

describe('the completion inspection', () => {
  it('found in order calls the disciplines, always metering and marketing', () =>
    expect(inspect({}).does).toMatchObject({ turn: { duties: ['production-technology', 'inspection', 'metering-team', 'marketing'] }, remembers: { called: ['distribution', 'inspection', 'metering', 'marketing'] } }));
  it('failed, leaves its defects for the next round', () =>
    expect(inspect({ checklist: failedRow, defects: [defect], result: 'failed', opinion: '见整改通知' }).does).toEqual({ outcome: 'failed', establishes: { completionHasDefects: true, completionDefects: left, blockingDefects: 1 } }));
  it('does not pass over serious defects or failed papers', () => {
    expect(inspect({ checklist: failedRow, defects: [defect] }).must).toEqual(['result defects-open']);
    expect(inspect({ paperReview: [{ paper: 'cable-tests', verdict: 'failed', gap: 'not-given' }] }).must).toEqual(['result papers-failed']);
  });
  it.each([[{ sourcesCount: 2 }], [{ hasOwnSupply: true }]])('wants the interlock tried: %j', (more) => {
    expect(inspect({}, more).must).toEqual(['interlockProven interlock-not-proven']);
    expect(inspect({ interlockProven: true }, more).must).toEqual([]);
  });
  it('wants an important customer’s emergency supply in place', () => {
    expect(inspect({}, { grade: 'second' }).must).toEqual(['emergencySupplyProven missing']);
    expect(inspect({ emergencySupplyProven: false }, { grade: 'second' }).must).toEqual(['emergencySupplyProven emergency-not-proven']);
  });
  it('confirms metering, tariff and ownership only when it passes', () => {
    const { finalMeteringSame: _, finalTariffSame: _t, assetOwnership: _a, ...bare } = record;
    expect(tryAct(recordCompletionInspection, { data: bare, facts }).must).toEqual(['finalMeteringSame missing', 'finalTariffSame missing', 'assetOwnership missing']);
    expect(inspect({ finalMeteringSame: false }).must).toEqual(['finalMeteringDifferences missing']);
  });
});

const signAs = (duty: Duty, data: object, signed: string[] = []) =>
  tryAct(signCompletionInspection, {
    data: { agrees: true, signature: sign, ...data }, duty,
    memory: { recorded: true, called: ['inspection', 'metering', 'marketing'], signed, left: [], interlockProven: true, emergencySupplyProven: false, temporarySupply: 'removed' },
  });

describe('the signatures', () => {
  it('pass the inspection with the last', () => {
    expect(signAs('metering-team', { discipline: 'metering', finalMetering: true }).does).toEqual({ turn: { duties: ['inspection', 'marketing'], account: 'utility' }, remembers: { signed: ['metering'] } });
    expect(signAs('marketing', { discipline: 'marketing', finalTariff: true }, ['inspection', 'metering']).does).toMatchObject({
      outcome: 'passed', establishes: { inspectionPassedAt: '2026-11-23T08:00:00.000Z', blockingDefects: 0, interlockProven: true, emergencySupplyProven: false, temporarySupplySettled: true },
    });
  });
  it('confirm what is final', () => {
    expect(signAs('metering-team', { discipline: 'metering' }).must).toEqual(['finalMetering missing']);
    expect(signAs('marketing', { discipline: 'marketing', finalTariff: false }).must).toEqual(['finalTariff not-confirmed']);
  });
  it('fail it when a discipline does not agree', () => {
    expect(signAs('inspection', { discipline: 'inspection', agrees: false }).must).toEqual(['opinion missing', 'defects missing']);
    expect(signAs('inspection', { discipline: 'inspection', agrees: false, opinion: '复查', defects: [defect] }).does).toEqual({ outcome: 'failed', establishes: { completionHasDefects: true, completionDefects: left, blockingDefects: 1 } });
  });
  it('are given once, each for its own discipline', () => {
    expect(signAs('inspection', { discipline: 'inspection' }, ['inspection']).refused).toBe('not-called');
    expect(signAs('marketing', { discipline: 'inspection' }).refused).toBe('other-discipline');
  });
});
