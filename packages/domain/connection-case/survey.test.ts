import { describe, expect, it } from 'vitest';
import { atSurvey, id, persons, Play, acceptance, assignment, signed, survey } from './play.test-support.ts';
import type { JsonObject } from '../kernel/json.ts';
import { soundApplication } from '../acceptance/application.test-support.ts';
import { rowsAsked } from '../kernel/try-act.test-support.ts';
import { tellsAfter } from './tells.ts';

const [source] = survey['sources'] as readonly JsonObject[];
const open = (facts = {}) => atSurvey(facts, {}, soundApplication);
const refused = (more: JsonObject, facts = {}) => open(facts).refused('record-survey', 'customer-manager', { ...survey, ...more });
const factsOf = (more: JsonObject, facts = {}) => open(facts).act('record-survey', 'customer-manager', { ...survey, ...more }).act('sign-survey', 'project-manager', { signature: { name: '项目经理' } }).state.facts;

describe('what the survey finds', () => {
  it.each([
    ['35 kV', { sources: [{ ...source, voltage: '35' }] }, { ordinary: false, 'dispatch-preparation-needed': true, 'access-design-needed': false }],
    ['110 kV', { sources: [{ ...source, voltage: '110' }] }, { ordinary: false, 'access-design-needed': true }],
    ['an important customer', { grade: 'second', gradeGround: '医院', securityLoadKw: '100' }, { ordinary: false, grade: 'second' }],
    ['a special load', { loadNature: ['harmonic'] }, { ordinary: false, specialLoad: true, 'dispatch-preparation-needed': false }],
    ['a mark by hand', { markSpecial: true, markReason: '临近铁路' }, { ordinary: false }],
    ['control by dispatch', { dispatchControlled: true }, { ordinary: true, 'dispatch-preparation-needed': true }],
    ['generation in parallel', { parallelGeneration: true }, { 'dispatch-preparation-needed': true }],
    ['works of the customer only', { worksNeeded: 'customer' }, { 'works-needed': false }],
    ['works on both sides', { worksNeeded: 'both', worksKind: 'new-line', worksOutline: '新建' }, { 'works-needed': true, worksKind: 'new-line' }],
  ])('%s', (_name, more, facts) => expect(factsOf(more)).toMatchObject(facts));

  it('takes the access design from 35 kV where the company sets it so, and from nowhere without a rule', () => {
    const at35 = { sources: [{ ...source, voltage: '35' } as JsonObject] };
    expect(factsOf(at35, { numbers: { 'access-design-from': '35' } })['access-design-needed']).toBe(true);
    expect(factsOf(at35, { numbers: {} })['access-design-needed']).toBe(false);
  });

  it('changes the supply kind only with a reason, and opens what dual supply needs', () => {
    const dual = { supplyKind: 'hv-dual', sources: [source, { ...source, role: 'standby', substation: '35kV 另一变', feeder: '10kV 203 线' }] } as JsonObject;
    expect(refused(dual)).toEqual(['supplyKindReason:missing']);
    expect(factsOf({ ...dual, supplyKindReason: '客户为二级负荷' })).toMatchObject({ supplyKind: 'hv-dual', sourcesCount: 2, 'dispatch-preparation-needed': true });
  });
});

describe('the survey sheet', () => {
  it('wants two different sources for dual supply, and a main one', () => {
    expect(refused({ supplyKind: 'hv-dual', supplyKindReason: '两路', sources: [source as JsonObject, { ...source, role: 'standby' }] })).toEqual(['sources:one-source']);
    expect(refused({ sources: [{ ...source, role: 'standby' }] })).toEqual(['sources:no-main-source']);
  });
  it('wants open capacity for the capacity approved, unless works are needed or supply is restricted', () => {
    const short = { sources: [{ ...source, openCapacityKva: '1249.99' } as JsonObject] };
    expect(refused(short)).toEqual(['sources.0.openCapacityKva:capacity-short']);
    expect(refused({ sources: [{ ...source, openCapacityKva: '1250' }] })).toBe('accepted');
    expect(refused({ ...short, worksNeeded: 'grid', worksKind: 'line-upgrade', worksOutline: '改造' })).toBe('accepted');
  });
  it('lets supply be restricted only with a head’s approval', () => {
    const limited = { supplyConclusion: 'restricted', noSupplyReason: ['line-loaded'], noSupplyMissing: '线路改造', noSupplyUntil: '2027-06-30', transitionalKva: '630' };
    expect(refused(limited)).toEqual(['restrictionApprovedBy:missing']);
    expect(refused({ ...limited, restrictionApprovedBy: persons['reviewer'] as string })).toBe('not-a-head');
    expect(factsOf({ ...limited, restrictionApprovedBy: persons['unit-head'] as string })['transitionalKva']).toBe('630');
  });
  it('wants reasons where the site differs', () => {
    const asked = rowsAsked('survey-verification', ['capacity', 'address']);
    expect(refused({ approvedCapacityKva: '1000' })).toEqual(['capacityReason:missing']);
    expect(refused({ verified: [{ item: 'capacity', found: '1000', same: false }] })).toEqual(['verified.0.reason:missing']);
    expect(refused({ leftAt: survey['arrivedAt'] as string })).toEqual(['leftAt:ends-before-it-begins']);
    expect(refused({ transformersKept: [{ model: 'a', capacityKva: '1000', count: 1, duty: 'running' }] })).toEqual(['approvedCapacityKva:capacity-differs']);
    expect(refused({}, { numbers: { 'survey-photos': '4' } })).toEqual(['photos:too-few']);
    expect(refused({ verified: [{ item: 'capacity', found: '1250', same: true }] }, asked)).toEqual(['verified:rows-missing']);
    expect(refused({}, asked)).toBe('accepted');
  });
  it('notes a customer who will not sign', () => {
    const { customerSignature: _, ...unsigned } = survey;
    expect(open().refused('record-survey', 'customer-manager', unsigned)).toEqual(['customerSignature:missing']);
    expect(open().refused('record-survey', 'customer-manager', { ...unsigned, customerRefusesToSign: true })).toEqual(['refusalNote:missing']);
  });
  it('goes back from the project manager with what is wrong, and is then not to be signed', () => {
    const play = open().act('record-survey', 'customer-manager', survey).act('return-survey', 'project-manager', { gaps: [{ what: '电源点写错' }] });
    expect(play.state.open['site-survey']?.turn.duties).toEqual(['customer-manager']);
    expect(play.refused('sign-survey', 'project-manager', { signature: { name: '项目经理' } })).toBe('not-offered-now');
  });
});

describe('the appointment', () => {
  const appointed = () => new Play(soundApplication).act('accept-application', 'counter', acceptance).act('assign-managers', 'unit-dispatcher', assignment).act('sign-for-assignment', 'customer-manager', signed('a')).act('sign-for-assignment', 'project-manager', signed('b'));
  const times = (from: string, to: string) => ({ from: `2026-11-${from}:00:00.000Z`, to: `2026-11-${to}:00:00.000Z` });
  const offer = { offers: [times('25T01', '25T03'), times('26T01', '26T03')], attendees: [id(13), id(14)] };
  const at = (t: string) => `2026-11-${t}:00:00.000Z`;

  it('offers at least two times ahead, and keeps the choice to them', () => {
    expect(appointed().refused('offer-survey-times', 'customer-manager', { ...offer, offers: [times('25T01', '25T03')] })).toEqual(['offers:too-few']);
    expect(appointed().refused('offer-survey-times', 'customer-manager', { ...offer, offers: [times('22T01', '22T03'), times('26T03', '26T01')] })).toEqual(['offers.0.from:in-the-past', 'offers.1.to:ends-before-it-begins']);
    expect(appointed().refused('choose-survey-time', 'customer', { chosen: at('25T02'), askedLater: false })).toBe('not-offered-now');
    const play = appointed().act('offer-survey-times', 'customer-manager', offer);
    expect(play.state.open['survey-appointment']).toMatchObject({ turn: { account: 'utility' }, segments: [{ account: 'utility' }] });
    expect(play.refused('choose-survey-time', 'customer', { chosen: at('27T02'), askedLater: false })).toBe('not-offered');
    expect(play.refused('choose-survey-time', 'customer', { chosen: at('26T03'), askedLater: true })).toBe('not-later');
    expect(play.act('choose-survey-time', 'customer', { chosen: at('26T03'), askedLater: false }).state.facts).not.toHaveProperty('surveyWaitsFrom');
  });

  it('puts days on the customer only from the first time offered to the later one he asked for', () => {
    const play = appointed().act('offer-survey-times', 'customer-manager', offer);
    const before = play.state;
    play.act('choose-survey-time', 'customer', { chosen: at('30T01'), askedLater: true });
    expect(play.state.facts).toMatchObject({ surveyAt: at('30T01'), surveyWaitsFrom: at('25T01') });
    const tells = play.events.flatMap((event) => tellsAfter(event, before, play.state)).filter((t) => t.task === 'send-command');
    expect(tells.map((t) => [t.name, t.runAt])).toEqual([['begin-survey-wait', at('25T01')], ['end-survey-wait', at('30T01')]]);
    expect(play.refused('begin-survey-wait', 'customer-manager')).toBe('not-your-duty');
    expect(play.act('begin-survey-wait', 'clock').state.open['site-survey']?.segments.map((s) => s.account)).toEqual(['utility', 'customer']);
    expect(play.act('end-survey-wait', 'clock').state.open['site-survey']?.segments.map((s) => s.account)).toEqual(['utility', 'customer', 'utility']);
    expect(play.refused('begin-survey-wait', 'clock')).toBe('not-waiting');
  });

  it('keeps the days the utility’s when it moved the appointment itself', () => {
    const play = open().act('rebook-survey', 'customer-manager', { chosen: at('28T01'), reason: '车辆故障', askedLater: false });
    expect(play.state.facts).toMatchObject({ surveyAt: at('28T01') });
    expect(play.state.facts).not.toHaveProperty('surveyWaitsFrom');
    expect(play.refused('rebook-survey', 'customer-manager', { chosen: at('29T01'), reason: '客户出差', askedLater: true })).toEqual(['evidence:missing']);
  });
});
