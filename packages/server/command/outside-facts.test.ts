import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledProcesses } from '../processes/compiled-processes.ts';
import { connectionActs } from '@jiedian/domain/connection-case/acts.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { carriedCalendar } from '../calendar/due-answer.ts';
import { loadRegulation } from '../regulation/load-regulation.ts';
import { owedSteps } from '../regulation/owed-steps.ts';
import { outsideFacts, type Read, type Rules } from './outside-facts.ts';

const regulation = loadRegulation(join(import.meta.dirname, '../../../regulation'), owedSteps(compiledProcesses()));
const rules: Rules = { regulation, regimes: regulation.regimes, calendar: carriedCalendar() };
const at = '2026-03-02T02:00:00.000Z' as Instant;
const unitId = '00000000-0000-7000-8000-000000000001' as Id;

const standing = { kind: 'case', id: unitId, number: '1', version: 3, unitId, process: { id: 'hv-connection', version: '1' }, status: 'open', openedAt: at, facts: {}, open: {}, asides: {}, touched: { whole: 0, steps: {} } };

function seen(facts: JsonObject, more: Partial<Read> = {}, command = 'review-scheme') {
  const act = connectionActs.find((one) => one.command === command);
  if (act === undefined) throw new Error(command);
  const state = { ...standing, facts } as unknown as StreamState;
  return outsideFacts(rules, act, { unitId, state, persons: [], projects: [], papersHeld: [], similar: [], data: {}, doneAt: at, receivedAt: at, ...more });
}
const who = (matter: string, facts: JsonObject) => seen(facts).reviewers[matter]?.map(({ duty, level }) => `${duty}@${level}`);
const head = (facts: JsonObject) => who('scheme', { supplyKind: 'hv-single', requestedVoltage: '10', requestedCapacityKva: '630', ...facts })?.at(-1);

describe('who approves, by what the survey found', () => {
  it.each<[string, JsonObject, string]>([
    ['as asked for', {}, 'reviewer@county'],
    ['2,000 kVA approved, less asked for', { approvedCapacityKva: '2000' }, 'production-technology@branch'],
    ['less approved than the 2,000 kVA asked for', { requestedCapacityKva: '2000', approvedCapacityKva: '1250' }, 'reviewer@county'],
    ['35 kV found, 10 kV asked for', { supplyVoltage: '35' }, 'branch-head@branch'],
    ['10 kV found, 35 kV asked for', { supplyVoltage: '10', requestedVoltage: '35' }, 'reviewer@county'],
    ['110 kV found', { supplyVoltage: '110' }, 'group-marketing@group'],
    ['a special load', { specialLoad: true }, 'production-technology@branch'],
    ['a special load by its nature', { loadNature: ['harmonic'] }, 'production-technology@branch'],
    ['two sources', { supplyKind: 'hv-dual' }, 'production-technology@branch'],
    ['first grade', { grade: 'first' }, 'branch-head@branch'],
    ['first grade at acceptance, not yet surveyed', { gradeProposed: 'first' }, 'branch-head@branch'],
    ['first grade at acceptance, found ordinary', { gradeProposed: 'first', grade: 'ordinary' }, 'reviewer@county'],
    ['special grade', { grade: 'special' }, 'group-marketing@group'],
  ])('%s', (_name, facts, last) => expect(head(facts)).toBe(last));

  it('knows every matter that a room asks for', () => {
    for (const matter of ['scheme', 'refusal-of-supply', 'suspension', 'supply-contract']) expect(who(matter, {}), matter).not.toEqual([]);
    expect(who('supply-contract', {})).toEqual(['marketing@county', 'production-technology@county']);
  });
  it('calls the head for a second suspension, or one of more than thirty working days', () => {
    const asked = (expectedDays: number, suspensions?: number) => seen(suspensions === undefined ? {} : { suspensions }, { data: { expectedDays } }).reviewers['suspension']?.length;
    expect([asked(30), asked(31), asked(5, 1)]).toEqual([1, 2, 2]);
  });
});

describe('what else stands beside a case', () => {
  it('says that somebody has signed, and nothing while nobody has', () => {
    const opened = { visit: 1, openedAt: at, openedSeq: 2, turn: { duties: ['customer-manager'], account: 'utility' }, segments: [] };
    const drafting = (signed: readonly string[]) => ({ ...standing, open: { 'scheme-drafting': { ...opened, memory: { drafted: true, signed } } } }) as unknown as StreamState;
    expect(seen({}, { state: drafting(['customer-manager']) }, 'draft-scheme')).toMatchObject({ signedAlready: true });
    expect(seen({}, { state: drafting([]) }, 'draft-scheme')).not.toHaveProperty('signedAlready');
  });
  it('is under way while works are needed on the grid and no project is there', () => {
    const project = { id: unitId, number: 'P1', version: 1, ended: false, cancelled: false };
    expect(seen({ 'works-needed': true }).projectUnderWay).toBe(true);
    expect(seen({ 'works-needed': true }, { projects: [project] }).projectUnderWay).toBe(false);
    expect(seen({ 'works-needed': true, gridWorks: false }).projectUnderWay).toBe(false);
    expect(seen({ 'works-needed': true, gridWorks: true }).projectUnderWay).toBe(true);
    expect(seen({}).projectUnderWay).toBe(false);
  });
  it('exempts ordinary cases by the regime that the case keeps', () => {
    expect(Object.keys(seen({ ordinary: true }).exempt).toSorted()).toEqual(['design-review', 'interim-inspection']);
    expect(seen({ ordinary: false }).exempt).toEqual({});
    expect(seen({ ordinary: true, regime: 'company-own' }).exempt).toEqual({});
  });
  it('gives figures, editions and accounts of the day', () => {
    const { numbers = {}, meteringRules = [], tariffForms = [], suspensionAccounts = {}, regimeInForce, rowsAsked = {}, papersRequired, papersByStep = {} } = seen({ businessType: 'new' }, {}, 'record-completion-inspection');
    expect(numbers).toMatchObject({ 'suspension-long-over': '30', 'survey-offers': '2' });
    expect(meteringRules.length).toBeGreaterThan(2);
    expect(tariffForms.length).toBeGreaterThan(1);
    expect(suspensionAccounts).toMatchObject({ 'customer-funds': 'customer', obstruction: 'third-party', 'grid-restricted': 'utility' });
    expect(regimeInForce).toMatch(/^default@/);
    expect(rowsAsked['completion-inspection']?.length).toBeGreaterThan(5);
    expect(papersRequired.map(({ main }) => main)).toEqual(papersRequired.map(({ main }) => main).toSorted((a, b) => Number(b) - Number(a)));
    expect(Object.keys(papersByStep)).toContain('completion-report');
    expect(papersByStep['application']).toBeUndefined();
  });
  it('marks what is entered late', () => {
    const on = (receivedAt: string) => seen({}, { receivedAt: receivedAt as Instant }).enteredLate;
    expect([on('2026-03-03T02:00:00.000Z'), on('2026-03-04T02:00:00.000Z')]).toEqual([false, true]);
  });
});
