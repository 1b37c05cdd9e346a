import { describe, expect, it } from 'vitest';
import { addContractor, nameContractor } from './name-contractor.ts';
import { checkAddedContractor, checkContractor } from './check-contractor.ts';
import { completeCustomerWorks, trackCustomerWorks } from './track-customer-works.ts';
import { file, tryAct } from '../kernel/try-act.test-support.ts';

const design = {
  role: 'design', firm: '榆北电力设计有限公司', creditCode: '91610800MA70AAAA0X', licenceKind: 'engineering-design', licenceNo: 'A161', grade: '丙级', maxKv: '10', validFrom: '2024-01-01', validTo: '2026-11-23', authority: '住建厅',
};
const build = {
  ...design, role: 'construction', firm: '榆北送变电', licenceKind: 'installing', creditCode: '91610800MA70BBBB0X',
  otherPapers: [{ kind: 'building', number: 'D1', validTo: '2027-01-01', authority: '住建厅' }, { kind: 'safe-production', number: 'S1', validTo: '2027-01-01', authority: '住建厅' }],
};
const contact = { licenceFiles: [file(1)], contactOfFirm: '高', contactPhone: '13800000000', siteLead: '高', ownChoice: { name: '刘振海' } };
const verdict = { queryShot: [file(2)], queriedAt: '2026-11-20T08:00:00.000Z', result: 'passed' };
const waiting = (...firms: { role: string; firm: string; creditCode: string }[]) => ({ named: Object.fromEntries(firms.map((f) => [f.role, { firm: f.firm, creditCode: f.creditCode }])) });
const facts = { supplyVoltage: '10', numbers: { 'licence-query-age': '30' } };
const check = (data: object, memory: object = waiting(design, build), more: object = {}) => tryAct(checkContractor, { data: { ...verdict, ...data }, memory, facts: { ...facts, ...more } });

describe('naming a firm', () => {
  it('hands it to the customer manager, with the notice of free choice signed once', () => {
    expect(tryAct(nameContractor, { data: { ...design, ...contact } }).does).toMatchObject({ turn: { duties: ['customer-manager'] }, remembers: waiting(design), establishes: { ownChoiceSigned: true } });
    const { ownChoice: _, ...again } = contact;
    expect(tryAct(nameContractor, { data: { ...design, ...again } }).must).toEqual(['ownChoice missing']);
    expect(tryAct(nameContractor, { data: { ...design, ...again }, facts: { ownChoiceSigned: true } }).must).toEqual([]);
  });
  it('asks a construction firm for its other papers', () => expect(tryAct(nameContractor, { data: { ...build, ...contact, otherPapers: [] } }).must).toEqual(['otherPapers missing']));
});

describe('checking a firm', () => {
  it('passes the step once a design firm qualifies and none named waits', () => {
    expect(check(design, waiting(design)).does).toMatchObject({ outcome: 'passed', establishes: { 'contractors-checked': true, contractors: [{ role: 'design', name: design.firm, maxKv: '10', validTo: '2026-11-23' }] } });
    expect(check(design).does).toMatchObject({ turn: { duties: ['customer-manager'] } });
    expect(check(design).does?.outcome).toBeUndefined();
    expect(check(build, waiting(build)).does).toMatchObject({ turn: { account: 'customer' } });
  });
  it.each([
    ['a licence of another kind', { licenceKind: 'testing' }, {}, 'licence-kind'],
    ['a licence up to 9.99 kV', { maxKv: '9.99' }, {}, 'licence-voltage'],
    ['a licence that ended yesterday', { validTo: '2026-11-22' }, {}, 'licence-expired'],
    ['a licence that ends before the works', {}, { expectedCompletion: '2026-11-24' }, 'licence-expired'],
    ['a licence from tomorrow', { validFrom: '2026-11-24' }, {}, 'licence-not-yet'],
    ['a query of 30 days ago', { queriedAt: '2026-10-24T08:00:00.000Z' }, {}, undefined],
    ['a query older than that', { queriedAt: '2026-10-24T07:59:59.999Z' }, {}, 'query-too-old'],
    ['another firm’s code', { creditCode: build.creditCode }, {}, 'other-firm'],
    ['a work nobody was named for', { role: 'testing', licenceKind: 'testing' }, {}, 'not-named'],
  ])('%s', (_name, data, more, refused) => expect(check({ ...design, ...data }, waiting(design, build), more).refused).toBe(refused));
  it('wants building qualification and safe production licence, both valid', () => {
    expect(check({ ...build, otherPapers: build.otherPapers.slice(0, 1) }).refused).toBe('other-papers');
    expect(check({ ...build, otherPapers: build.otherPapers.map((p) => ({ ...p, validTo: '2026-11-22' })) }).refused).toBe('other-papers');
    expect(check(build).refused).toBeUndefined();
  });
  it('sends a firm that fails back to the customer with words, and keeps those that passed', () => {
    expect(check({ ...design, maxKv: '0.4', result: 'failed' }).must).toEqual(['opinion missing']);
    const failed = check({ ...design, result: 'failed', opinion: '许可电压不满足' }, waiting(design), { contractors: [{ role: 'testing', name: '试验所', creditCode: 'x', maxKv: '10', validTo: '2027-01-01' }] });
    expect(failed.does).toMatchObject({ turn: { duties: ['customer', 'agent', 'counter'], account: 'customer' }, remembers: { named: {} } });
    expect((failed.does?.establishes?.['contractors'] as unknown[]).length).toBe(1);
  });
  it('lets others follow beside the steps', () => {
    expect(tryAct(addContractor, { data: { ...build, ...contact }, facts: { 'contractors-checked': true } }).offered).toBe(true);
    expect(tryAct(addContractor, { data: { ...build, ...contact } }).offered).toBe(false);
    expect(tryAct(checkAddedContractor, { data: { ...build, ...verdict }, memory: waiting(build), facts }).does).toMatchObject({ remembers: { named: {} }, establishes: { contractors: [{ role: 'construction' }] } });
  });
});

describe('tracking the customer’s works', () => {
  const row = { contactedOn: '2026-11-23', contactWay: 'phone', reached: true, stage: 'installing', percent: '60' };
  it('keeps the planned end and a changed wish, with its reason', () => {
    expect(tryAct(trackCustomerWorks, { data: { ...row, plannedEnd: '2027-01-10' } }).does).toMatchObject({ remembers: { lastContactOn: '2026-11-23' }, establishes: { expectedCompletion: '2027-01-10' } });
    expect(tryAct(trackCustomerWorks, { data: { ...row, wantedDate: '2027-02-01' }, facts: { wantedDate: '2027-01-20' } }).must).toEqual(['slipReason reason-missing']);
  });
  it('counts calls that nobody answered', () => expect(tryAct(trackCustomerWorks, { data: { contactedOn: '2026-11-23', contactWay: 'phone', reached: false }, memory: { silentTries: 1 } }).does?.remembers).toEqual({ silentTries: 2 }));
  it('asks the reason of a stop, and takes no day of tomorrow', () => {
    expect(tryAct(trackCustomerWorks, { data: { ...row, stage: 'stopped' } }).must).toEqual(['slipReason missing']);
    expect(tryAct(trackCustomerWorks, { data: { ...row, contactedOn: '2026-11-24' } }).must).toEqual(['contactedOn in-the-future']);
  });
  it('ends when the works are complete', () => expect(tryAct(completeCustomerWorks, { data: { completedOn: '2026-11-20' } }).does).toMatchObject({ outcome: 'completed' }));
});
