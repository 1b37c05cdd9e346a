import { describe, expect, it } from 'vitest';
import { adoptReviewConditions } from './adopt-review-conditions.ts';
import { askForExtension, grantExtension } from './extend-scheme.ts';
import { confirmScheme } from './confirm-scheme.ts';
import type { Duty } from '../glossary/duty.ts';
import { file, tryAct } from '../kernel/try-act.test-support.ts';
import { handInAccessDesign } from './hand-in-access-design.ts';
import { numbers } from './parts.test-support.ts';
import { objectToScheme } from './object-to-scheme.ts';
import { replyScheme } from './reply-scheme.ts';
import { reviewAccessDesign } from './review-access-design.ts';
import { reviewScheme } from './review-scheme.ts';

const reviewers = { scheme: [
  { order: 1, duty: 'production-technology', level: 'county' }, { order: 1, duty: 'marketing', level: 'county' }, { order: 2, duty: 'marketing', level: 'branch' },
] };
const review = (duty: Duty, data: object, memory: object = {}, unitId?: string) =>
  tryAct(reviewScheme, { data: { reviewWay: 'countersign', result: 'agreed', ...data }, facts: { reviewers }, memory, duty, ...(unitId === undefined ? {} : { unitId: unitId as never }) });
const first = ['1:county:production-technology', '1:county:marketing'];
const branch = file(3);

describe('the review', () => {
  it('hears those of one order at the same time, then the next', () => {
    expect(review('marketing', {}).does).toEqual({ turn: { duties: ['production-technology'], account: 'utility' }, remembers: { reviewed: ['1:county:marketing'], conditions: [] } });
    expect(review('production-technology', {}, { reviewed: ['1:county:marketing'] }).does?.turn?.duties).toEqual(['marketing']);
  });
  it('keeps the county’s marketing out of the branch’s place, and nobody reviews twice or ahead', () => {
    expect(review('marketing', {}, { reviewed: first }).refused).toBe('not-awaited');
    expect(review('marketing', {}, { reviewed: ['1:county:marketing'] }).refused).toBe('not-awaited');
    expect(review('marketing', {}, {}, branch).refused).toBe('not-awaited');
    expect(review('unit-head', {}).refused).toBe('not-awaited');
  });
  it('is approved by the last', () => expect(review('marketing', {}, { reviewed: first }, branch).does).toEqual({ outcome: 'approved', establishes: { schemeApprovedAt: '2026-11-23T08:00:00.000Z' } }));
  it('falls to the head of department where the table names nobody', () => expect(tryAct(reviewScheme, { data: { reviewWay: 'countersign', result: 'agreed' }, duty: 'reviewer' }).does?.outcome).toBe('approved'));
  it('returns a part, or the draft, with every reason', () => {
    expect(review('marketing', { result: 'part-returned' }).must).toEqual(['opinion missing', 'parts missing']);
    const parts = [{ part: 'tariff', sendBackReason: ['tariff-class'], words: '应为两部制' }, { part: 'access', sendBackReason: ['route'], words: '路径不通' }];
    expect(review('marketing', { result: 'part-returned', opinion: '请修改', parts }).does).toEqual({ outcome: 'part-returned', establishes: { 'tariff-scheme-valid': false, 'access-scheme-valid': false } });
    expect(review('marketing', { result: 'draft-returned', opinion: '请修改', sendBackReason: ['boundary-unclear'], gaps: [{ what: '分界点不明' }] }).does).toEqual({ outcome: 'draft-returned' });
    expect(review('marketing', { result: 'draft-returned', opinion: '请修改' }).must).toEqual(['sendBackReason missing', 'gaps missing']);
  });
  it('wants minutes of a joint meeting', () => expect(review('marketing', { reviewWay: 'joint-meeting' }).must).toEqual(['meetingMinutes missing', 'meetingAttendees missing', 'meetingConclusion missing']));
  it('approves only once its conditions stand in the scheme', () => {
    const set = review('marketing', { result: 'agreed-with-conditions', opinion: '请补充', conditions: [{ words: '装设负控终端' }] }, { reviewed: first, conditions: ['先办手续'] }, branch);
    expect(set.does).toMatchObject({ turn: { duties: ['customer-manager'] }, remembers: { conditionsToAdopt: true, conditions: ['先办手续', '装设负控终端'] } });
    const row = { condition: '先办手续', chapter: '注意事项', words: '请先办理规划手续。' };
    const adopt = (rows: object[]) => tryAct(adoptReviewConditions, { data: { adopted: rows, signature: { name: '白延川' } }, memory: { conditionsToAdopt: true, conditions: ['先办手续', '装设负控终端'] } });
    expect(adopt([row]).refused).toBe('conditions-left');
    expect(adopt([row, { ...row, condition: '装设负控终端' }]).does).toMatchObject({ outcome: 'approved' });
  });
});

const approved = { schemeApprovedAt: '2026-11-23T07:00:00.000Z', schemeVersion: 1, schemeValidMonths: 12 };
const reply = (facts: object, data: object = { replyWay: 'portal' }) => tryAct(replyScheme, { data, facts });

describe('the reply', () => {
  it('stops the clock when it was done, and validity begins to run', () => {
    expect(reply(approved).does).toEqual({ outcome: 'replied', establishes: { repliedAt: '2026-11-23T08:00:00.000Z', repliedOn: '2026-11-23', schemeReplied: true, repliedVersion: 1, schemeValidUntil: '2027-11-23' } });
  });
  it('never comes before the approval', () => {
    expect(reply({}).refused).toBe('scheme-not-approved');
    expect(reply({ ...approved, schemeApprovedAt: '2026-11-23T08:00:00.001Z' }).refused).toBe('replied-before-approval');
  });
  it('wants proof when it is handed over', () => expect(reply(approved, { replyWay: 'in-person' }).must).toEqual(['delivery missing']));
});

const confirm = (facts: object, data: object = {}, duty: Duty = 'customer') => tryAct(confirmScheme, { data: { ownChoice: true, signature: { name: '刘振海' }, ...data }, facts: { schemeValidMonths: 12, ...facts }, duty });

describe('the customer', () => {
  it('signs: validity counts from today and the plan may begin', () =>
    expect(confirm({ schemeValidUntil: '2026-11-23' }).does).toMatchObject({ outcome: 'agreed', signal: 'scheme-confirmed', establishes: { schemeValidUntil: '2027-11-23' } }));
  it('cannot sign an expired scheme', () => expect(confirm({ schemeValidUntil: '2026-11-22' }).refused).toBe('scheme-expired'));
  it('has read the notice of free choice', () => expect(confirm({}, { ownChoice: false }).must).toEqual(['ownChoice notice-not-read']));
  it('is spoken for at the counter only with the signed paper', () => {
    expect(confirm({}, {}, 'counter').refused).toBe('signed-paper-missing');
    expect(confirm({}, { signedPaper: [file(1)] }, 'counter').does?.outcome).toBe('agreed');
  });
  it.each([['2026-10-23', 'objected'], ['2026-10-22', undefined]])('objects within a month of %s: %s', (repliedOn, outcome) => {
    const tried = tryAct(objectToScheme, { data: { objections: [{ kind: 'fees', words: '费用偏高' }], signature: { name: '刘振海' } }, facts: { numbers, repliedOn } });
    expect([tried.does?.outcome, tried.refused]).toEqual([outcome, outcome ? undefined : 'objection-too-late']);
  });
});

const ask = (facts: object, extendTo = '2027-06-30') => tryAct(askForExtension, { data: { extendTo, extendReason: '设备延期' }, facts: { numbers, ...facts } });

describe('an extension', () => {
  it.each([['2026-12-03', undefined], ['2026-12-02', 'asked-too-late']])('is asked ten days before %s: %s', (schemeValidUntil, refused) => expect(ask({ schemeValidUntil }).refused).toBe(refused));
  it('is granted once, for a later day, after a reply', () => {
    expect(ask({}).refused).toBe('no-validity');
    expect(ask({ schemeValidUntil: '2027-06-30' }).refused).toBe('not-later');
    expect(ask({ schemeValidUntil: '2027-01-30', schemeExtensions: 1 }).refused).toBe('extended-already');
  });
  it('moves the day, or leaves it', () => {
    const grant = (data: object) => tryAct(grantExtension, { data, facts: { schemeValidUntil: '2027-01-30' }, memory: { asked: true } });
    expect(grant({ result: 'approved', extendTo: '2027-06-30' }).does).toEqual({ remembers: { asked: false }, establishes: { schemeValidUntil: '2027-06-30', schemeExtensions: 1 } });
    expect(grant({ result: 'returned', opinion: '不同意' }).does).toEqual({ remembers: { asked: false } });
    expect(grant({ result: 'approved', extendTo: '2027-01-30' }).refused).toBe('not-later');
  });
});

describe('the access design', () => {
  const design = { designFirm: '某设计院', designLicenceNo: 'A1', licenceValidTo: '2026-11-23', designNo: 'D1', designFiles: [file(1)] };
  it('goes to the utility, with the power-quality report of a special load', () => {
    expect(tryAct(handInAccessDesign, { data: design }).does).toMatchObject({ turn: { account: 'utility' } });
    expect(tryAct(handInAccessDesign, { data: { ...design, licenceValidTo: '2026-11-22' } }).must).toEqual(['licenceValidTo licence-expired']);
    expect(tryAct(handInAccessDesign, { data: design, facts: { loadNature: ['harmonic'] } }).must).toEqual(['pqReport missing', 'pqConclusion missing']);
  });
  it('passes once, or comes back with every point', () => {
    const judge = (data: object) => tryAct(reviewAccessDesign, { data: { reviewOpinion: '意见', ...data }, memory: { handedIn: true } });
    expect(judge({ result: 'passed' }).does).toMatchObject({ outcome: 'passed', establishes: { 'access-design-needed': false, 'access-design-passed': true } });
    expect(judge({ result: 'failed' }).must).toEqual(['points missing']);
    expect(judge({ result: 'failed', points: [{ words: '短路容量不足', ground: 'GB 50060' }] }).does).toMatchObject({ outcome: 'failed' });
  });
});
