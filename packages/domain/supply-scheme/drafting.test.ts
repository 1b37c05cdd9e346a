import { describe, expect, it } from 'vitest';
import { access, charge, facts, metering, point, source, tariff } from './parts.test-support.ts';
import { accessPartOf, meteringPartOf, tariffPartOf } from './scheme-parts.ts';
import { draftForm } from './draft-form.ts';
import { draftScheme } from './draft-scheme.ts';
import { followingValues } from './draft-checks.ts';
import { returnSchemePart } from './return-scheme-part.ts';
import { needOf } from '../kernel/condition.ts';
import { schemeConflicts } from './scheme-conflicts.ts';
import { signScheme } from './sign-scheme.ts';
import { tryAct } from '../kernel/try-act.test-support.ts';

const parts = { accessPart: accessPartOf(access as never), meteringPart: meteringPartOf(metering as never), tariffPart: tariffPartOf(tariff as never) };
const known = { ...facts, ...parts };
const { singleLine: _, ...accessWords } = access;
const draft = {
  customerOverview: '机制砂生产', approvedCapacityKva: '1250', ...accessWords, ...metering, ...tariff, ownershipBoundary: source.boundary, investmentBoundary: 'split', notes: '自主选择设计施工单位。',
  validMonths: 12, reserved: [{ equipment: '10kV 117 沙河线', kva: '1250' }],
};
const doDraft = (data: object, more: object = {}, memory: object = {}) => tryAct(draftScheme, { data: { ...draft, ...data }, facts: { ...known, ...more }, memory });

describe('drafting', () => {
  it('merges the three parts and calls for both signatures', () => {
    expect(doDraft({}).must).toEqual([]);
    expect(doDraft({}).does).toMatchObject({ turn: { duties: ['customer-manager', 'project-manager'] }, remembers: { drafted: true, signed: [], version: 1, validMonths: 12 } });
  });
  it('lets nobody change a part: it goes back to its department', () => {
    expect(doDraft({ sources: [{ ...source, conductor: '别的导线' }] }).must).toEqual(['sources differs-from-part']);
    expect(doDraft({ meteringPoints: [{ ...point, cabinet: '固定式' }] }).must).toEqual(['meteringPoints differs-from-part']);
    expect(doDraft({ tariffs: [{ ...charge, timeOfUse: false }] }).must).toEqual(['tariffs differs-from-part']);
    expect(doDraft({ approvedCapacityKva: '1000' }).must).toContain('approvedCapacityKva not-approved-capacity');
  });
  it('asks the reason of a new version once a scheme was replied', () => {
    expect(doDraft({}, { schemeReplied: true, repliedVersion: 1 }).must).toEqual(['changeReason missing', 'changeWords missing']);
    const again = doDraft({ changeReason: 'customer-need', changeWords: '容量不变，改电源点' }, { schemeReplied: true, repliedVersion: 1 });
    expect(again.does?.remembers).toMatchObject({ version: 2 });
  });
  it('voids a signature only with eyes open', () => {
    const signed = { signedAlready: true };
    expect(doDraft({}, signed, { signed: ['customer-manager'] }).must).toEqual(['voidsSignatures missing']);
    expect(doDraft({ voidsSignatures: false }, signed, { signed: ['customer-manager'] }).refused).toBe('signed-already');
    expect(doDraft({ voidsSignatures: true }, signed, { signed: ['customer-manager'] }).does?.remembers).toMatchObject({ signed: [] });
  });
  it('does not ask about signatures that nobody has given', () => {
    expect(needOf(draftForm.fields.voidsSignatures.need, {}, {})).toBe('hidden');
    expect(doDraft({}, {}, {}).must).toEqual([]);
  });
  it('fills validity and reservation from rule and sources, and leaves what was typed', () => {
    expect(followingValues({ sources: access.sources as never }, facts)).toEqual({ validMonths: 12, reserved: [{ equipment: '110kV 红柳变 10kV 117 沙河线', kva: '1250' }] });
    expect(followingValues({ validMonths: 6, reserved: [] }, facts)).toEqual({});
  });
});

const sign = (duty: 'customer-manager' | 'project-manager', memory: object, more: object = {}) =>
  tryAct(signScheme, { data: { signature: { name: '白延川' } }, facts: { ...known, ...more }, memory: { drafted: true, version: 1, validMonths: 12, ...memory }, duty });

describe('the two signatures', () => {
  it('wait for the other manager, then close', () => {
    expect(sign('project-manager', {}).does).toEqual({ turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { signed: ['project-manager'] } });
    expect(sign('customer-manager', { signed: ['project-manager'] }).does).toMatchObject({ outcome: 'drafted', establishes: { schemeVersion: 1, schemeValidMonths: 12 } });
  });
  it('cannot both be one person’s', () => expect(sign('customer-manager', { signed: ['customer-manager'] }).refused).toBe('signed-by-you'));
  it('are not given while parts contradict', () => expect(sign('customer-manager', {}, { approvedCapacityKva: '1000' }).refused).toBe('conflicts-open'));
  it('are not offered before there is a draft', () => expect(sign('customer-manager', { drafted: false }).offered).toBe(false));
});

const codes = (a: object, m: object, t: object) => schemeConflicts({ access: accessPartOf({ ...access, ...a } as never), metering: meteringPartOf({ ...metering, ...m } as never), tariff: tariffPartOf({ ...tariff, ...t } as never), approvedCapacityKva: '1250' as never }).map((c) => c.code);
const fee = { item: 'high-reliability', unitPriceYuan: '1', quantityKva: '1', amountYuan: '1', ground: 'x' };

describe('contradictions between the parts', () => {
  it('are none when they agree', () => expect(codes({}, {}, {})).toEqual([]));
  it.each([
    ['a source without a meter', { sources: [source, { ...source, no: '2', role: 'standby' }] }, {}, {}, ['source-unmetered']],
    ['a meter of no source', {}, { meteringPoints: [point, { ...point, no: 'M2', source: '9', role: 'check' }] }, {}, ['no-such-source']],
    ['another voltage', {}, { meteringPoints: [{ ...point, voltage: '35' }] }, {}, ['voltage']],
    ['more metered than supplied', {}, { meteringPoints: [{ ...point, capacityKva: '1250.01' }] }, {}, ['metered-capacity']],
    ['a tariff for no meter', {}, {}, { tariffs: [charge, { ...charge, point: 'M9' }] }, ['no-such-point']],
    ['a meter without tariff', {}, { meteringPoints: [point, { ...point, no: 'M2', role: 'sub' }] }, {}, ['point-without-tariff']],
    ['a check meter needs none', {}, { meteringPoints: [point, { ...point, no: 'M2', role: 'check' }] }, {}, []],
    ['a demand above capacity', {}, {}, { tariffs: [{ ...charge, contractDemandKw: '1251' }] }, ['demand-above-capacity']],
    ['a reliability fee on one source', {}, {}, { feeRows: [fee] }, ['fee-without-second-source']],
    ['equipment of another capacity', { transformersPlan: [{ ...access.transformersPlan[0], capacityKva: '1000' }] }, {}, {}, ['capacity']],
  ])('%s', (_name, a, m, t, found) => expect(codes(a, m, t)).toEqual(found));
});

describe('returning a part', () => {
  const row = { part: 'metering', sendBackReason: ['ratio-accuracy'], words: '变比应为 75/5' };
  it('opens only what was returned', () => expect(tryAct(returnSchemePart, { data: { parts: [row] } }).does).toEqual({ outcome: 'part-returned', establishes: { 'metering-scheme-valid': false } }));
  it('takes each part once', () => expect(tryAct(returnSchemePart, { data: { parts: [row, row] } }).must).toEqual(['parts.1.part part-twice']));
});
