import { describe, expect, it } from 'vitest';
import { access, charge, facts, metering, numbers, point, source, tariff } from './parts.test-support.ts';
import { fullLoadAmperes, primaryOf } from './metering-checks.ts';
import { makeAccessScheme } from './make-access-scheme.ts';
import { makeMeteringScheme } from './make-metering-scheme.ts';
import { accessPartOf, meteringPartOf, tariffPartOf } from './scheme-parts.ts';
import { makeTariffScheme } from './make-tariff-scheme.ts';
import { schemeConflicts } from './scheme-conflicts.ts';
import { tryAct } from '../kernel/try-act.test-support.ts';

const doAccess = (data: object, more: object = {}) => tryAct(makeAccessScheme, { data: { ...access, ...data }, facts: { ...facts, ...more } });
const withSource = (row: object, more: object = {}) => doAccess({ sources: [{ ...source, ...row }] }, more);

describe('the access scheme', () => {
  it('is done and says what the other rooms need', () => {
    expect(doAccess({}).does).toMatchObject({ outcome: 'done', establishes: { 'access-scheme-valid': true, supplyVoltage: '10', sourcesCount: 1, ownershipBoundary: source.boundary } });
  });
  it('is refused before the survey has approved a capacity', () => expect(tryAct(makeAccessScheme, { data: access, facts: { numbers } }).refused).toBe('capacity-not-approved'));
  it.each([['3200', []], ['3200.01', ['sources.0.supplyKva above-open-capacity']]])('takes %s kVA from a feeder with 3200 open: %j', (supplyKva, must) =>
    expect(withSource({ supplyKva }).must).toEqual(must));
  it('may take more once grid works are in service, but only where works are needed', () => {
    expect(withSource({ openCapacityKva: '0', afterWorks: true }, { 'works-needed': true }).must).toEqual([]);
    expect(withSource({ openCapacityKva: '0', afterWorks: true }).must).toEqual(['sources.0.afterWorks no-works']);
  });
  it.each([['1249.99', ['sources main-too-small']], ['1250', []]])('needs main sources for the approved capacity: %s', (supplyKva, must) => expect(withSource({ supplyKva }).must).toEqual(must));
  it('needs transformers of exactly the approved capacity; cold standby does not count, high-voltage motors do', () => {
    const row = access.transformersPlan[0];
    expect(doAccess({ transformersPlan: [{ ...row, count: 2 }] }).must).toEqual(['transformersPlan not-approved-capacity']);
    expect(doAccess({ transformersPlan: [row, { ...row, duty: 'cold-standby' }] }).must).toEqual([]);
    expect(doAccess({ transformersPlan: [{ ...row, capacityKva: '1000' }], hvMotorsKva: '250' }).must).toEqual([]);
  });
  it('needs two sources, and how they relate, for a dual supply', () => {
    expect(doAccess({}, { supplyKind: 'hv-dual' }).must).toEqual(['supplyLink missing', 'operationMode missing', 'interlock missing']);
    const link = { supplyLink: 'main-and-standby', operationMode: 'cold-standby', interlock: ['mechanical'] };
    expect(doAccess(link, { supplyKind: 'hv-dual' }).must).toEqual(['sources one-source']);
    expect(doAccess({ ...link, supplyLink: 'simultaneous' }, { supplyKind: 'hv-dual' }).must).toContain('parallelApproved missing');
  });
  it.each([['249.99', 1], ['250', 0], ['375', 0], ['375.01', 1]])('hints at reactive compensation of %s kvar (20–30 %%): %i', (reactiveKvar, hints) => expect(doAccess({ reactiveKvar }).hints).toHaveLength(hints));
  it.each([['120', []], ['119.99', ['emergencyKw emergency-too-small']]])('asks 120 %% of 100 kW security load of an important customer: %s', (emergencyKw, must) =>
    expect(doAccess({ emergencyKw, emergencySwitchS: '10', emergencyReq: '手动排水泵' }, { grade: 'second', securityLoadKw: '100' }).must).toEqual(must));
});

const doMetering = (row: object, more: object = {}) => tryAct(makeMeteringScheme, { data: { meteringPoints: [{ ...point, ...row }] }, facts: { ...facts, ...more } });

describe('the metering scheme', () => {
  it('reckons 72.2 A for 1250 kVA at 10 kV', () => expect([fullLoadAmperes('1250' as never, '10' as never), primaryOf('100/5'), primaryOf('100:5')]).toEqual([72.2, 100, null]));
  it('is done with the ratio for the meters', () => expect(doMetering({}).does).toMatchObject({ outcome: 'done', establishes: { 'metering-scheme-valid': true, ctRatio: '100/5' } }));
  it.each([['75/5', [], []], ['50/5', ['meteringPoints.0.ctRatio ct-too-small'], []], ['200/5', [], []], ['300/5', [], ['meteringPoints.0.ctRatio ct-too-large']], ['100:5', ['meteringPoints.0.ctRatio not-a-ratio'], []]])(
    'judges a CT of %s', (ctRatio, must, hints) => expect([doMetering({ ctRatio }).must, doMetering({ ctRatio }).hints]).toEqual([must, hints]));
  it('needs CTs when metered at high voltage', () => {
    const { ctRatio: _, ctAccuracy: _a, ctCount: _c, ...without } = point;
    expect(tryAct(makeMeteringScheme, { data: { meteringPoints: [without] }, facts }).must).toEqual(['meteringPoints.0.ctRatio ct-missing']);
  });
  it('hints at class and accuracy by the rows in force', () => {
    const meteringRules = [{ class: 'II', fromKva: '2000', meterActive: ['0.5S'], ct: ['0.2S'], vt: ['0.2'] }, { class: 'III', fromKva: '315', meterActive: ['1.0'], ct: ['0.5S'], vt: ['0.5'] }];
    expect(doMetering({}, { meteringRules }).hints).toEqual(['meteringPoints.0.meterAccuracy accuracy', 'meteringPoints.0.ctAccuracy accuracy', 'meteringPoints.0.vtAccuracy accuracy']);
    expect(doMetering({ meteringClass: 'II' }, { meteringRules }).hints).toContain('meteringPoints.0.meteringClass class-by-rule');
  });
});

const forms = [{ form: ['single-part'], toKva: '100' }, { form: ['single-part', 'two-part'], overKva: '100', belowKva: '315' }, { form: ['two-part'], fromKva: '315' }];
const single = { tariffClass: 'business-single', billing: 'single' };
const doTariff = (row: object, kva: string, more: object = {}) => tryAct(makeTariffScheme, { data: { tariffs: [{ ...charge, demandForm: undefined, ...row }].map((r) => JSON.parse(JSON.stringify(r))), ...more }, facts: { approvedCapacityKva: kva, tariffForms: forms } });

describe('the tariff scheme', () => {
  it.each([['100', single, []], ['100', { demandForm: 'capacity' }, ['tariffs.0.billing two-part-too-small']], ['100.01', { demandForm: 'capacity' }, []], ['314.99', single, []], ['315', single, ['tariffs.0.billing two-part-due']], ['315', { ...single, singleReason: '原单一制用户保留' }, []]])(
    'at %s kVA with %j: %j', (kva, row, must) => expect(doTariff(row, kva).must).toEqual(must));
  it('wants class and form to agree', () => expect(doTariff({ tariffClass: 'agricultural', billing: 'two-part', demandForm: 'capacity' }, '630').must).toEqual(['tariffs.0.billing class-and-form']));
  it('takes lawful fees only, each price times quantity', () => {
    const fee = { item: 'high-reliability', unitPriceYuan: '220', quantityKva: '630.5', amountYuan: '138710', ground: '陕价〔2018〕1号' };
    expect(doTariff(single, '200', { feeRows: [fee] }).does).toMatchObject({ outcome: 'done', establishes: { tariffPart: { feesYuan: '138710', feeItems: ['high-reliability'] } } });
    expect(doTariff(single, '200', { feeRows: [{ ...fee, amountYuan: '138710.01' }] }).must).toEqual(['feeRows.0.amountYuan wrong-amount']);
    expect(doTariff(single, '200', { feeRows: [{ ...fee, item: 'design-review-fee' }] }).must).toEqual(['feeRows.0.item unknown-value']);
  });
  it('is done without any fee', () => expect(tryAct(makeTariffScheme, { data: tariff, facts }).does?.establishes).toMatchObject({ tariffPart: { feesYuan: '0' } }));
  it('keeps the parts comparable', () => expect(metering.meteringPoints[0]?.no).toBe(tariff.tariffs[0]?.point));
});

it('the CTs of a source’s only meter carry what the source supplies', () => {
  const made = (ctRatio: string) => schemeConflicts({
    access: accessPartOf(access as never), metering: meteringPartOf({ meteringPoints: [{ ...point, ctRatio }] } as never), tariff: tariffPartOf({ tariffs: [charge] } as never), approvedCapacityKva: '1250' as never,
  }).map(({ code }) => code);
  expect(made('100/5')).toEqual([]);
  expect(made('50/5')).toEqual(['ct-below-source']);
});
