import { describe, expect, it } from 'vitest';
import { checkDesignCompleteness } from './check-design-completeness.ts';
import { concludeDesignReview } from './conclude-design-review.ts';
import type { Duty } from '../glossary/duty.ts';
import { file, rowsAsked, tryAct } from '../kernel/try-act.test-support.ts';
import { giveDesignOpinion } from './give-design-opinion.ts';
import { reviewDesignChange, submitDesignChange } from './change-design.ts';
import { submitDesign } from './submit-design.ts';

const drawing = { kind: 'primary-diagram', number: 'D-01', name: '一次主接线图', version: 'A', copies: 2, files: [file(1)] };
const submission = { designFirm: '榆北电力设计', submitter: '高原', drawings: [drawing] };
const submit = (data: object = {}, facts: object = {}) => tryAct(submitDesign, { data: { ...submission, ...data }, facts });

describe('handing in the design', () => {
  it('starts the utility’s time', () => expect(submit().does).toMatchObject({ turn: { duties: ['customer-manager'], account: 'utility' } }));
  it('hints at papers that this case must have, without holding it up', () => {
    const tried = submit({}, { papersByStep: { 'design-review': ['primary-diagram', 'design-note', 'unknown-kind'] } });
    expect([tried.must, tried.hints]).toEqual([[], ['drawings kind-missing']]);
  });
  it('answers every open point of the last round', () => {
    const facts = { designHasOpenPoints: true, designOpenPoints: [{ no: 'metering-1' }, { no: 'protection-1' }] };
    expect(submit({}, facts).must).toEqual(['answers missing']);
    const answer = { no: 'metering-1', answer: '已改为 100/5' };
    expect(submit({ answers: [answer] }, facts).must).toEqual(['answers points-unanswered']);
    expect(submit({ answers: [answer, { ...answer, no: 'protection-1' }] }, facts).must).toEqual([]);
  });
});

const complete = (data: object) => tryAct(checkDesignCompleteness, { data: { sealSeen: true, ...data }, memory: { submitted: true } });

describe('the check of the papers', () => {
  it('calls the disciplines', () =>
    expect(complete({ complete: true, called: ['metering', 'protection', 'dispatch'] }).does).toMatchObject({ turn: { duties: ['metering-team', 'dispatch'], account: 'utility' }, remembers: { complete: true } }));
  it('tells all gaps at once, and the time is the customer’s again', () => {
    expect(complete({ complete: false }).must).toEqual(['gaps missing']);
    expect(complete({ complete: false, gaps: [{ paper: 'earthing-drawing', gap: 'not-given' }] }).does).toEqual({ turn: { duties: ['customer', 'agent', 'counter'], account: 'customer' }, remembers: { submitted: false, complete: false } });
  });
  it('is not complete without the designer’s seal', () => expect(complete({ complete: true, called: ['metering'], sealSeen: false }).must).toEqual(['sealSeen seal-not-seen']));
});

const good = { item: 'wiring', verdict: 'conforms' };
const bad = { item: 'earthing', verdict: 'does-not-conform', words: '接地网过小', ground: 'GB/T 50065' };
const opine = (duty: Duty, data: object, memory: object = {}) =>
  tryAct(giveDesignOpinion, { data: { checks: [good, { item: 'earthing', verdict: 'not-applicable' }], ...data }, facts: rowsAsked('design-review', ['wiring', 'earthing']), memory: { complete: true, called: ['metering', 'protection'], opinions: {}, ...memory }, duty });

describe('a discipline', () => {
  it('speaks only for itself, and only when called', () => {
    expect(opine('metering-team', { discipline: 'metering' }).does).toEqual({ turn: { duties: ['dispatch'], account: 'utility' }, remembers: { opinions: { metering: [] } } });
    expect(opine('metering-team', { discipline: 'protection' }).refused).toBe('other-discipline');
    expect(opine('inspection', { discipline: 'inspection' }).refused).toBe('not-called');
  });
  it('answers every item, and says what does not conform and why', () => {
    expect(opine('dispatch', { discipline: 'protection', checks: [good] }).must).toEqual(['checks rows-missing']);
    expect(opine('dispatch', { discipline: 'protection', checks: [good, { ...bad, words: undefined }].map((c) => JSON.parse(JSON.stringify(c))) }).must).toEqual(['checks.1.words missing']);
    expect(opine('dispatch', { discipline: 'protection', checks: [good, bad] }, { opinions: { metering: [] } }).does).toEqual({
      turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { opinions: { metering: [], protection: [{ no: 'protection-1', discipline: 'protection', words: '接地网过小' }] } },
    });
  });
});

const conclude = (data: object, opinions: object) => tryAct(concludeDesignReview, { data: { signature: { name: '白延川' }, ...data }, memory: { complete: true, called: ['metering', 'protection'], opinions } });
const point = { no: 'protection-1', discipline: 'protection', words: '接地网过小' };

describe('the joint result', () => {
  it('waits for every discipline', () => expect(conclude({ result: 'passed', stampNo: 'T1' }, { metering: [] })).toMatchObject({ refused: 'opinions-missing', offered: false }));
  it('passes without open points, with the stamp', () => {
    expect(conclude({ result: 'passed' }, {}).must).toEqual(['stampNo missing']);
    expect(conclude({ result: 'passed', stampNo: 'T1' }, { metering: [], protection: [] }).does).toMatchObject({ outcome: 'passed', establishes: { designPassedAt: '2026-11-23T08:00:00.000Z', designHasOpenPoints: false } });
  });
  it('fails with every point at once for the next round', () =>
    expect(conclude({ result: 'failed', opinion: '请修改' }, { metering: [], protection: [point] }).does).toEqual({ outcome: 'failed', establishes: { designHasOpenPoints: true, designOpenPoints: [point] } }));
  it('says nothing that the disciplines did not say', () => {
    expect(conclude({ result: 'passed', stampNo: 'T1' }, { metering: [], protection: [point] }).refused).toBe('points-open');
    expect(conclude({ result: 'failed', opinion: '再看' }, { metering: [], protection: [] }).refused).toBe('no-points');
  });
});

describe('a change after the design has passed', () => {
  const change = { changeReason: '设备换型', changedDrawings: [drawing], signature: { name: '刘振海' } };
  it('is reviewed anew', () => {
    expect(tryAct(submitDesignChange, { data: change }).offered).toBe(false);
    expect(tryAct(submitDesignChange, { data: change, facts: { designPassedAt: 'x', 'contractors-checked': true } })).toMatchObject({ offered: true, does: { remembers: { submitted: true } } });
    const opinions = [{ discipline: 'distribution', reviewer: '郑', words: '同意' }];
    const judge = (data: object) => tryAct(reviewDesignChange, { data: { opinions, signature: { name: '白' }, ...data }, memory: { submitted: true } });
    expect(judge({ result: 'passed', stampNo: 'T2' }).does?.remembers).toEqual({ submitted: false, changesPassed: 1 });
    expect(judge({ result: 'failed' }).must).toEqual(['gaps missing']);
  });
});
