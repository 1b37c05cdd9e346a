import { describe, expect, it } from 'vitest';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { concludes, type Act, type AnyAct } from './act.ts';
import { beginStream } from './evolve.ts';
import { decide, type Asking, type Ground } from './decide.ts';
import { form } from './form.ts';
import type { Id } from './ids.ts';
import type { Instant, BusinessDate } from './instant.ts';
import type { JsonObject } from './json.ts';
import type { Step } from './step.ts';

const text = (zh: string) => ({ zh, en: zh });
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}` as Id;
const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;

/** start → ask → fork(left, right) → join → end; `left` may fail and come again. */
const process: CompiledProcess = {
  id: 'small', version: '1', sha256: '0', name: text('小'), pool: { id: 'p', name: text('p') }, lanes: [{ id: 'counter', name: text('c') }], facts: [],
  nodes: [
    { id: 'start', kind: 'start', name: text(''), lane: 'counter' },
    { id: 'ask', kind: 'user-task', name: text('问'), lane: 'counter', outcomes: ['asked'] },
    { id: 'fork', kind: 'parallel', name: text(''), lane: 'counter' },
    { id: 'left', kind: 'user-task', name: text('左'), lane: 'counter', outcomes: ['passed', 'failed'] },
    { id: 'again', kind: 'exclusive', name: text(''), lane: 'counter' },
    { id: 'right', kind: 'user-task', name: text('右'), lane: 'counter', outcomes: ['done'] },
    { id: 'join', kind: 'parallel', name: text(''), lane: 'counter' },
    { id: 'end', kind: 'end', name: text(''), lane: 'counter' },
  ],
  flows: [
    { id: 'f1', from: 'start', to: 'ask' }, { id: 'f2', from: 'ask', to: 'fork' }, { id: 'f3', from: 'fork', to: 'left' }, { id: 'f4', from: 'fork', to: 'right' },
    { id: 'f5', from: 'left', to: 'again' }, { id: 'f6', from: 'again', to: 'left', when: 'failed' }, { id: 'f7', from: 'again', to: 'join', when: 'passed' },
    { id: 'f8', from: 'right', to: 'join' }, { id: 'f9', from: 'join', to: 'end' },
  ],
};
const step = (code: string): Step => ({ code, no: code, name: text(code), track: 'customer', first: { account: 'utility', duties: ['counter'] } });
const steps = { ask: step('ask'), left: step('left'), right: step('right') };
const empty = form({ code: 'e', title: text('e'), fields: { note: { kind: 'text', max: 10, need: 'optional', label: text('n') } } });
const actAt = (stepCode: string | null, outcome: string, more: Partial<Act<typeof empty.fields, JsonObject>> = {}): AnyAct => ({
  command: `do-${stepCode}`, event: `${stepCode}-done`, name: text('x'), done: text('x'), step: stepCode, by: ['counter'], form: empty,
  decide: () => concludes({ outcome, establishes: { [`${stepCode}Fact`]: outcome } }), ...more,
});
const ground: Ground = { process, steps, outside: {}, followUps: [] };
const asking = (seenVersion: number, hour = 9, duty: 'counter' | 'customer' | 'customer-manager' = 'counter'): Asking => ({
  data: {}, actor: { personId: id(7), duty, unitId: id(1) }, channel: 'desk', seenVersion, doneAt: at(hour), receivedAt: at(hour), today: '2026-11-23' as BusinessDate,
});
const begun = beginStream('case', id(9), {
  type: 'asked', typeVersion: 1, step: { id: 'ask', visit: 1 }, seq: 1, doneAt: at(8), receivedAt: at(8),
  body: { outcome: 'asked', begins: { number: '1', unitId: id(1), process: { id: 'small', version: '1' } } },
}, process, steps).state;
const accepted = (d: ReturnType<typeof decide>) => { if (!('events' in d)) throw new Error(JSON.stringify(d)); return d; };

describe('deciding an act', () => {
  it('folds the first event into both parallel steps', () => expect(Object.keys(begun.open)).toEqual(['left', 'right']));
  it('closes a step by its outcome and keeps what it establishes', () => {
    const { state, events } = accepted(decide(begun, actAt('left', 'passed'), asking(1), ground));
    expect([Object.keys(state.open), state.facts['leftFact'], events.length, state.version]).toEqual([['right'], 'passed', 1, 2]);
  });
  it('opens a second visit after a failed first', () => {
    const { state } = accepted(decide(begun, actAt('left', 'failed'), asking(1), ground));
    expect(state.open['left']).toMatchObject({ visit: 2, openedAt: at(9) });
  });
  it('ends the stream when the last token is gone', () => {
    const left = accepted(decide(begun, actAt('left', 'passed'), asking(1), ground)).state;
    const { state } = accepted(decide(left, actAt('right', 'done'), asking(1), ground));
    expect([state.status, state.endedAs]).toEqual(['ended', 'end']);
    expect(decide(state, actAt('right', 'done'), asking(9), ground)).toMatchObject({ refusal: { code: 'stream-ended' } });
  });
  it('refuses as stale what was done on the same step, and lets other steps go on', () => {
    const left = accepted(decide(begun, actAt('left', 'failed'), asking(1), ground)).state;
    expect(decide(left, actAt('left', 'passed'), asking(1), ground)).toMatchObject({ stale: true });
    expect(decide(left, actAt('right', 'done'), asking(1), ground)).toHaveProperty('events');
  });
  it('refuses every step as stale after an event that concerns the whole', () => {
    const marked = accepted(decide(begun, actAt(null, 'x', { decide: () => concludes({ establishes: { marked: true } }) }), asking(1), ground)).state;
    expect(decide(marked, actAt('right', 'done'), asking(1), ground)).toMatchObject({ stale: true });
  });
  it('forbids the wrong duty, and a manager who is not the one assigned', () => {
    expect(decide(begun, actAt('left', 'passed'), asking(1, 9, 'customer'), ground)).toMatchObject({ forbidden: true });
    const assigned = { ...begun, facts: { ...begun.facts, customerManager: id(8) } };
    const act = actAt('left', 'passed', { by: ['customer-manager'] });
    expect(decide(assigned, act, asking(1, 9, 'customer-manager'), ground)).toMatchObject({ forbidden: true });
    expect(decide({ ...assigned, facts: { customerManager: id(7) } }, act, asking(1, 9, 'customer-manager'), ground)).toHaveProperty('events');
  });
  it('refuses acts while suspended, counts the stop to the given account, and goes on after', () => {
    const whole = (verdict: AnyAct['decide'], more = {}) => actAt(null, '', { decide: verdict, ...more });
    const held = accepted(decide(begun, whole(() => concludes({ status: 'suspended', account: 'customer' })), asking(1, 10), ground)).state;
    expect(decide(held, actAt('right', 'done'), asking(2), ground)).toMatchObject({ refusal: { code: 'stream-suspended' } });
    const on = accepted(decide(held, whole(() => concludes({ status: 'open' }), { whileSuspended: true }), asking(2, 14), ground)).state;
    expect(on.open['right']?.segments).toEqual([
      { from: at(8), to: at(10), account: 'utility' }, { from: at(10), to: at(14), account: 'customer', suspended: true }, { from: at(14), account: 'utility', seq: 3 },
    ]);
  });
  it('keeps the clock running under a suspension for the utility’s own reason', () => {
    const held = accepted(decide(begun, actAt(null, '', { decide: () => concludes({ status: 'suspended', account: 'utility' }) }), asking(1, 10), ground)).state;
    expect(held.open['right']?.segments).toEqual([{ from: at(8), account: 'utility' }]);
  });
  it('counts from the opening when an act is dated before it', () => {
    const { state } = accepted(decide(begun, actAt('left', 'failed'), { ...asking(1), doneAt: at(5) }, ground));
    expect(state.open['left']?.openedAt).toBe(at(8));
  });
  it('lets rules follow an event, as the system and not the person', () => {
    const rule: Ground['followUps'][number] = (now, { event }) => (event.type === 'left-done' && now.open['right'] ? [{ type: 'right-exempted', typeVersion: 1, step: { id: 'right', visit: 1 }, body: { outcome: 'done' }, by: { system: 'regime', ruleId: 'r1' } }] : []);
    const { events, state } = accepted(decide(begun, actAt('left', 'passed'), asking(1), { ...ground, followUps: [rule] }));
    expect([events.map((e) => e.type), state.status]).toEqual([['left-done', 'right-exempted'], 'ended']);
  });
});
