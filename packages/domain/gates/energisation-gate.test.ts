import { describe, expect, it } from 'vitest';
import type { BusinessDate } from '../kernel/instant.ts';
import { energisationGate, openGateCodes } from './energisation-gate.ts';
import type { GateFacts } from './gate-facts.ts';

const today = '2026-11-23' as BusinessDate;
const at = '2026-11-20T02:00:00.000Z';
const ready = {
  inspectionPassedAt: at, blockingDefects: 0, contractInForceAt: at, feesSettledAt: at, meterInstalledAt: at, terminalOnlineAt: at, outageApproved: true, outageWay: 'no-outage',
  electricians: [{ certificateNo: '1', validTo: '2026-11-23' }], sourcesCount: 1, grade: 'ordinary', supplyKind: 'hv-single', projects: [], papersHeld: [],
} as unknown as GateFacts;
const project = (more: object) => ({ id: 'p', number: 'PT-610824-2026-001', version: 3, ended: false, cancelled: false, ...more });
const open = (more: object, without?: string) => openGateCodes(Object.fromEntries(Object.entries({ ...ready, ...more }).filter(([k]) => k !== without)) as GateFacts, today);
const row = (code: string, more: object) => energisationGate({ ...ready, ...more } as GateFacts, today).find((r) => r.code === code);

describe('the energisation gate', () => {
  it('lets an ordinary case through with everything in place', () => {
    expect(open({})).toEqual([]);
    expect(energisationGate(ready, today).map((r) => r.state).filter((s) => s === 'not-needed')).toHaveLength(6);
  });

  it.each([
    ['inspection-passed', 'inspectionPassedAt'], ['contract-in-force', 'contractInForceAt'], ['fees-settled', 'feesSettledAt'], ['meter-online', 'meterInstalledAt'],
    ['meter-online', 'terminalOnlineAt'], ['outage-plan', 'outageApproved'], ['electricians', 'electricians'],
  ])('%s waits for %s', (code, fact) => expect(open({}, fact)).toEqual([code]));

  it.each([
    ['a severe defect', 'inspection-passed', { blockingDefects: 1 }],
    ['arrears', 'fees-settled', { arrearsYuan: '0.01' }],
    ['a promised paper', 'promised-papers', { promisedPapers: [{ paper: 'site-proof', due: today }] }],
    ['works without a project', 'works-commissioned', { 'works-needed': true }],
    ['works of one of two projects', 'works-commissioned', { 'works-needed': true, projects: [project({ commissionedAt: at }), project({})] }],
    ['notice of a planned outage', 'outage-plan', { outageWay: 'planned-outage' }],
    ['dispatch', 'dispatch-ready', { 'dispatch-preparation-needed': true }],
    ['a second source', 'interlock', { sourcesCount: 2 }],
    ['an own supply', 'interlock', { hasOwnSupply: true }],
    ['an important customer', 'emergency-supply', { grade: 'second' }],
    ['a certificate that ran out yesterday', 'electricians', { electricians: [{ certificateNo: '1', validTo: '2026-11-22' }] }],
    ['a temporary supply on the site', 'temporary-supply', { temporarySupplySettled: false }],
  ])('is held up by %s', (_name, code, facts) => {
    expect(open(facts)).toEqual([code]);
    expect(row(code, facts)).toMatchObject({ state: 'open', detail: { zh: expect.any(String) }, owes: { zh: expect.any(String) } });
  });

  it.each([
    ['the paper is held', { promisedPapers: [{ paper: 'site-proof', due: today }], papersHeld: ['site-proof'] }],
    ['the works are commissioned', { 'works-needed': true, projects: [project({ commissionedAt: at }), project({ cancelled: true })] }],
    ['notice was given', { outageWay: 'planned-outage', noticeGivenAt: at }],
    ['dispatch is ready', { 'dispatch-preparation-needed': true, dispatchReadyAt: at }],
    ['the interlock is proven', { sourcesCount: 2, interlockProven: true }],
    ['the emergency supply is proven', { grade: 'first', emergencySupplyProven: true }],
    ['nothing was owed', { arrearsYuan: '0' }],
  ])('opens once %s', (_name, facts) => expect(open(facts)).toEqual([]));

  it('says by when the works were promised, and that a project is being set up', () => {
    expect(row('works-commissioned', { 'works-needed': true, projects: [project({ promisedDate: '2026-12-20' })] })?.detail?.zh).toBe('未投运：PT-610824-2026-001（承诺 2026-12-20）。');
    expect(row('works-commissioned', { 'works-needed': true, projectUnderWay: true })?.detail?.zh).toBe('配套项目正在立项。');
  });

  it('does not wait for a project where low voltage needs external works only', () => expect(openGateCodes({ supplyKind: 'lv', 'works-needed': true, gridWorks: false }, today)).toEqual([]));

  it('asks of low voltage only papers and works', () => expect(energisationGate({ supplyKind: 'lv' }, today).map((r) => r.code)).toEqual(['promised-papers', 'works-commissioned']));
});
