import { describe, expect, it } from 'vitest';
import { acceptance, persons, Play } from '../connection-case/play.test-support.ts';
import { openCodes } from '../connection-case/open-codes.test-support.ts';
import { soundApplication } from './application.test-support.ts';

const gap = (paper: string, more = {}) => ({ paper, verdict: 'gap', gap: 'not-given', ...more });
const sound = (paper: string) => ({ paper, verdict: 'passed' });
const submitted = () => new Play(soundApplication);
const judged = (more: object) => ({ ...acceptance, ...more }) as typeof acceptance;
const { acceptedAt: _, supplyKind: __, gradeProposed: ___, ...base } = acceptance;
const back = { ...base, result: 'returned', opinion: '请补正', paperChecks: [gap('subject-proof', { words: '请上传营业执照' }), sound('site-proof')] };
const again = { ...soundApplication, gapsAnswered: '已上传营业执照' };

describe('judging an application', () => {
  it('takes secondary papers promised, and the gate will wait for them', () => {
    const play = submitted().act('accept-application', 'counter', judged({ result: 'accepted-with-promise', paperChecks: [sound('subject-proof'), gap('site-proof', { promised: true, promisedUntil: '2026-12-10', latestStep: 'scheme-reply' })] }));
    expect(play.state.facts['promisedPapers']).toEqual([{ paper: 'site-proof', due: '2026-12-10', byStep: 'scheme-reply' }]);
    expect(play.act('hand-in-papers', 'customer', { papers: [{ paper: 'site-proof', files: ['00000000-0000-7000-8000-000000000077'] }] }).state.asides['papers']).toEqual({ handedIn: ['site-proof'] });
  });

  it('never takes a promise for a main paper, nor a promise without its day', () => {
    const main = judged({ result: 'accepted-with-promise', paperChecks: [gap('subject-proof', { promised: true, promisedUntil: '2026-12-10' }), sound('site-proof')] });
    expect(submitted().refused('accept-application', 'counter', main)).toEqual(['paperChecks.0.promised:main-paper-promised']);
    expect(submitted().refused('accept-application', 'counter', judged({ result: 'accepted-with-promise', paperChecks: [sound('subject-proof'), gap('site-proof', { promised: true })] }))).toEqual(['paperChecks.1.promisedUntil:missing']);
  });

  it('wants every paper judged and the result to fit the rows', () => {
    expect(submitted().refused('accept-application', 'counter', judged({ paperChecks: [sound('subject-proof')] }))).toEqual(['paperChecks:paper-not-judged']);
    expect(submitted().refused('accept-application', 'counter', judged({ paperChecks: [sound('subject-proof'), gap('site-proof')] }))).toEqual(['result:gaps-open']);
    expect(submitted().refused('accept-application', 'counter', judged({ result: 'accepted-with-promise' }))).toEqual(['result:promise-does-not-fit']);
    expect(submitted().refused('accept-application', 'counter', { ...back, paperChecks: [sound('subject-proof'), sound('site-proof')] })).toEqual(['result:nothing-to-complete']);
  });

  it('cannot accept before the submission, nor in the future; nor low voltage on the high-voltage process', () => {
    expect(submitted().refused('accept-application', 'counter', judged({ acceptedAt: '2026-11-23T01:59:59.999Z' }))).toBe('before-submission');
    expect(submitted().refused('accept-application', 'counter', judged({ acceptedAt: '2026-11-23T23:59:00.000Z' }))).toEqual(['acceptedAt:in-the-future']);
    expect(submitted().refused('accept-application', 'counter', judged({ supplyKind: 'lv' }))).toBe('voltage-does-not-fit');
  });

  it('returns all gaps at once; the application opens again on the customer’s time with what he typed kept', () => {
    const play = submitted().act('accept-application', 'counter', back);
    expect(openCodes(play)).toEqual(['application']);
    expect(play.state.open['application']).toMatchObject({ visit: 2, turn: { account: 'customer' } });
    expect(play.state.facts).toMatchObject({ gapsTold: ['subject-proof:not-given'], returns: 1, lateGaps: 0 });
    expect(openCodes(play.act('resubmit-application', 'customer', again))).toEqual(['acceptance']);
    expect(play.state.facts['submissions']).toBe(2);
  });

  it('counts a gap that comes up only the second time, and wants the lead’s approval for it', () => {
    const play = submitted().act('accept-application', 'counter', back).act('resubmit-application', 'customer', again);
    const late = { ...back, paperChecks: [sound('subject-proof'), gap('site-proof')] };
    expect(play.refused('accept-application', 'counter', late)).toBe('late-gap-needs-approval');
    expect(play.refused('accept-application', 'counter', { ...late, approvedBy: persons['reviewer'] as string })).toBe('not-the-lead');
    expect(play.act('accept-application', 'counter', { ...late, approvedBy: persons['unit-dispatcher'] as string }).state.facts).toMatchObject({ returns: 2, lateGaps: 1, gapsTold: ['subject-proof:not-given', 'site-proof:not-given'] });
  });

  it('needs no approval to name the same gap again', () => {
    const play = submitted().act('accept-application', 'counter', back).act('resubmit-application', 'customer', again).act('accept-application', 'counter', back);
    expect(play.state.facts).toMatchObject({ returns: 2, lateGaps: 0 });
  });

  it('refuses with ground, law, remedy and the lead’s approval, which ends the case', () => {
    const refused = { ...base, result: 'refused', refusalGround: '不在供电区', refusalLaw: '供电营业规则', refusalRemedy: '12398' };
    expect(submitted().refused('accept-application', 'counter', refused)).toEqual(['approvedBy:missing']);
    const play = submitted().act('accept-application', 'counter', { ...refused, approvedBy: persons['unit-dispatcher'] as string });
    expect(play.state).toMatchObject({ status: 'ended', endedAs: 'refused' });
  });

  it('does not let a case change between high and low voltage when it is handed in again', () => {
    const play = submitted().act('accept-application', 'counter', back);
    expect(play.refused('resubmit-application', 'customer', {
      ...again, businessType: 'lv-new', requestedVoltage: '0.38', phase: 'three', meterPosition: '墙', requestedLoadKw: '60',
    })).toBe('other-process');
  });
});
