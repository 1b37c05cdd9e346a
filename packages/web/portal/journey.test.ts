import { describe, expect, it } from 'vitest';
import { connectionSteps } from '@jiedian/domain/connection-case/steps.ts';
import { caseOf, openTurn, step } from './case-page.test-support.ts';
import { journeyOf, stageNow } from './journey.ts';
import { mayDo, mustDo, placeOf } from './must-do.ts';

const waiting = caseOf({
  steps: [step('application', 'done'), step('acceptance', 'done'), step('assignment', 'done'), step('survey-appointment', 'done'), step('site-survey', 'done'), step('access-scheme', 'done'), step('scheme-reply', 'done'), step('scheme-confirmation', 'open'), step('customer-works', 'later'), step('design-review', 'later'), step('completion-inspection', 'later'), step('energisation', 'later')],
  turn: [openTurn('scheme-confirmation', ['customer', 'agent'])],
  acts: [
    { command: 'confirm-scheme', name: { zh: '确认供电方案', en: 'Confirm' }, step: 'scheme-confirmation', stepName: null, visit: 1, primary: true },
    { command: 'object-to-scheme', name: { zh: '提出异议', en: 'Object' }, step: 'scheme-confirmation', stepName: null, visit: 1, primary: false },
    { command: 'hand-in-papers', name: { zh: '补交资料', en: 'Hand in papers' }, step: null, stepName: null, visit: null, primary: false },
    { command: 'complain', name: { zh: '投诉', en: 'Complain' }, step: null, stepName: null, visit: null, primary: false },
  ],
});

describe('the one progress that a customer sees', () => {
  it('folds the steps into seven stages and names the one that waits on him', () => {
    const journey = journeyOf(waiting);
    expect(journey.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'now', 'later', 'later', 'later']);
    expect(stageNow(journey)).toMatchObject({ no: 4, stage: { mine: true } });
  });
  it('takes the newest visit of a step that was done again', () => {
    const again = caseOf({ ...waiting, steps: [...waiting.steps, { ...step('site-survey', 'open'), visit: 2 }] });
    expect(journeyOf(again)[1]).toMatchObject({ state: 'now' });
  });
  it('passes over a side step that was not needed, but not a stage that still lies ahead beside the contract', () => {
    const beside = caseOf({ steps: [step('site-survey', 'done'), step('supply-refusal-review', 'later'), step('scheme-reply', 'done'), step('customer-works', 'open'), step('completion-inspection', 'later'), step('supply-contract', 'open')] });
    expect(journeyOf(beside).map(({ state }) => state)).toEqual(['done', 'done', 'now', 'later', 'now']);
  });
  it('counts an exempt step as behind him', () => {
    const exempt = caseOf({ steps: [step('contractor-check', 'done'), step('customer-works', 'done'), step('design-review', 'exempt'), step('interim-inspection', 'exempt')] });
    expect(journeyOf(exempt)[0]).toMatchObject({ state: 'done' });
  });
  it('has a place for every step up to energisation', () => {
    const after = new Set(['visit-back', 'archive', 'handover']);
    const all = Object.keys(connectionSteps).filter((code) => !after.has(code));
    const shown = journeyOf(caseOf({ steps: all.map((code) => step(code, 'later')) })).flatMap(({ steps }) => steps.map(({ code }) => code));
    expect(shown.toSorted()).toEqual(all.toSorted());
  });
});

describe('what you must do', () => {
  it('names the confirmation once, objecting being on its page, and the promised papers after it', () => {
    expect(mustDo(waiting).map(({ command }) => command)).toEqual(['confirm-scheme', 'hand-in-papers']);
    expect(mayDo(waiting).map(({ command }) => command)).toEqual(['complain']);
  });
  it('asks nothing where it is not his turn', () => {
    expect(mustDo(caseOf({ ...waiting, turn: [openTurn('scheme-confirmation', ['customer-manager'])] })).map(({ command }) => command)).toEqual(['hand-in-papers']);
  });
  it('leads to the pages made for scheme, contract and rating', () => {
    expect(['confirm-scheme', 'sign-contract', 'rate', 'submit-design'].map(placeOf)).toEqual(['/cases/$id/scheme', '/cases/$id/contract', '/cases/$id/rate', '/cases/$id/act/$command']);
  });
});
