import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, complete } from '@jiedian/engines/process/token-game.ts';
import { outcomesOf } from '@jiedian/engines/process/process-index.ts';
import { factsThatHold } from '../kernel/evolve.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { JsonObject } from '../kernel/json.ts';
import { forecastCase } from './forecast-case.ts';
import { asked, calendar, lineAt, processes, standards, today } from './lines.test-support.ts';
import { networkOfLines } from './network-of-lines.ts';
import { spreadOfStep } from './spread-of-step.ts';
import { stepsAhead } from './steps-ahead.ts';
import { mayMove, whyItMoved } from './why-it-moved.ts';

const codes = (facts: JsonObject, ...tokens: string[]) => stepsAhead(processes.hv, tokens, facts, 'energisation').map(({ node }) => node);
const after = (node: string, facts: JsonObject, ...tokens: string[]) => stepsAhead(processes.hv, tokens, facts, 'energisation').find((one) => one.node === node)?.after;

test('what a fact rules out does not come; what nobody knows may come', () => {
  expect(codes({}, 'scheme-confirmation')).toEqual(expect.arrayContaining(['dispatch-preparation', 'contractor-check', 'energisation']));
  expect(codes({ 'dispatch-preparation-needed': false, 'contractors-checked': true }, 'scheme-confirmation')).not.toEqual(expect.arrayContaining(['dispatch-preparation']));
  expect(codes({ 'contractors-checked': true }, 'scheme-confirmation')).not.toContain('contractor-check');
  expect(codes({ 'access-scheme-valid': true }, 'metering-scheme')).not.toContain('access-scheme');
});

test('the way on is taken, not the way back, and joins wait for all that leads to them', () => {
  expect(codes({}, 'completion-inspection')).toEqual(['completion-inspection', 'energisation']);
  expect(codes({}, 'site-survey')).not.toContain('supply-refusal-review');
  expect(after('energisation', { 'dispatch-preparation-needed': false }, 'scheme-confirmation')?.toSorted()).toEqual(
    ['completion-inspection', 'customer-works', 'fees', 'metering-installation', 'scheme-confirmation', 'supply-contract']);
  expect(after('scheme-drafting', {}, 'access-scheme', 'metering-scheme')).toEqual(['access-scheme', 'metering-scheme']);
  expect(codes({}, 'visit-back')).toEqual([]);
});

test('from wherever a case may stand there is a network without a circle that ends with energisation', () => {
  const facts = fc.subarray([...processes.hv.facts]).chain((some) => fc.tuple(...some.map((name) => fc.tuple(fc.constant(name), fc.boolean())))).map((pairs) => Object.fromEntries(pairs) as JsonObject);
  fc.assert(fc.property(fc.constantFrom('hv', 'lv', 'grid'), facts, fc.array(fc.nat(50), { maxLength: 40 }), (name, known, choices) => {
    const process = processes[name];
    const goal = { hv: 'energisation', lv: 'lv-metering-and-energisation', grid: 'commissioning' }[name];
    let { position } = begin(process, factsThatHold(known), 1);
    for (const [i, choice] of choices.entries()) {
      const tokens = position.tokens.map(({ node }) => node);
      const ahead = stepsAhead(process, tokens, known, goal);
      const before = new Set<string>();
      for (let left = [...ahead]; left.length > 0; ) {
        const free = left.filter((one) => one.after.every((node) => before.has(node)));
        expect(free.length).toBeGreaterThan(0);
        for (const { node } of free) before.add(node);
        left = left.filter((one) => !before.has(one.node));
      }
      const tasks = position.tokens.filter(({ node }) => outcomesOf(process, node).length > 0);
      const token = tasks[choice % tasks.length];
      if (token === undefined) return;
      const outcomes = outcomesOf(process, token.node);
      position = complete(process, position, token, outcomes[choice % outcomes.length] ?? '', factsThatHold(known), i + 2).position;
    }
  }), { numRuns: 300 });
});

test('few cases of its own draw a unit little from the standard, many much', () => {
  const step = { step: 'fees', limitDays: 5, customers: false };
  const history = (count: number) => spreadOfStep(step, standards, { count, low: 1, likely: 2, high: 3 }).likely;
  expect(spreadOfStep(step, standards, undefined)).toEqual({ low: 2.5, likely: 5, high: 8 });
  expect(history(1)).toBeGreaterThan(4.5);
  expect(history(10)).toBe(3.5);
  expect(history(500)).toBeLessThan(2.1);
  expect(spreadOfStep({ ...step, customers: true }, standards, undefined).likely).toBe(9);
});

test('energisation waits for the grid works; the slack of the other line is told', () => {
  const late = { facts: { materialsExpected: '2026-09-01' } };
  const told = forecastCase(asked(lineAt('hv', ['energisation-plan', 'completion-inspection']), [lineAt('grid', ['materials', 'construction', 'permits'], late)]));
  expect(told?.likely).toBeDefined();
  expect((told?.likely ?? '') > '2026-09-01').toBe(true);
  expect(told?.ahead.filter(({ critical }) => critical).map(({ step }) => step.code)).toEqual(['materials', 'works-acceptance', 'commissioning', 'energisation']);
  expect(told?.ahead.find(({ step }) => step.code === 'materials')).toMatchObject({ until: '2026-09-01', open: true, slack: 0 });
  expect(told?.slack.find(({ line }) => line === 'works')?.days).toBe(0);
  expect(told?.slack.find(({ line }) => line === 'case')?.days).toBeGreaterThan(80);
});

test('a wish is kept, at risk or missed', () => {
  const wish = (wantedDate: string) => forecastCase(asked(lineAt('hv', ['completion-inspection'], { facts: { wantedDate } })))?.wanted;
  expect(wish('2026-12-01')).toMatchObject({ is: 'kept', daysLate: 0 });
  expect(wish('2026-03-03')).toMatchObject({ is: 'missed' });
  expect(wish('2026-03-03')?.daysLate).toBeGreaterThan(0);
});

test('a suspended case counts from its resumption', () => {
  const told = forecastCase(asked(lineAt('hv', ['completion-inspection'], { status: 'suspended', facts: { suspendedUntil: '2026-05-04' } })));
  expect(told).toMatchObject({ resumesOn: '2026-05-04' });
  expect(told?.workingDays).toBeLessThan(20);
  expect((told?.earliest ?? '') > '2026-05-04').toBe(true);
});

test('where energisation no longer lies ahead nothing is foretold', () => {
  expect(forecastCase(asked(lineAt('hv', ['visit-back', 'archive'])))).toBeNull();
  expect(forecastCase(asked(lineAt('hv', ['fees'], { status: 'ended' })))).toBeNull();
});

test('a step that the regime closes by itself takes no days', () => {
  const line = lineAt('hv', ['scheme-confirmation']);
  const row = { id: 'x', process: 'hv-connection', step: 'design-review', name: { zh: '', en: '' }, checkedAt: 'completion-report', applies: { ordinary: true }, ground: { zh: '', en: '' }, source: 'S', confidence: 'H', toBeConfirmed: false } as const;
  const of = (exemptions: readonly (typeof row)[]) => networkOfLines({ ...line, regime: { ...line.regime, exemptions } }, [], { calendar, today, standards }).find(({ step }) => step === 'design-review')?.spread.likely;
  expect([of([row]), of([])]).toEqual([0, 4]);
});

test('a late material moves the day by what it costs, and time that passes is told apart', () => {
  const works = (materialsExpected: string) => [lineAt('grid', ['materials', 'construction', 'permits'], { since: '2026-02-02', facts: { materialsExpected } })];
  const connection = lineAt('hv', ['energisation-plan'], { since: '2026-02-02' });
  const [before, after] = [asked(connection, works('2026-04-06')), asked(connection, works('2026-04-20'))];
  const begun = { record: 'begun', before, after: before };
  const moves = whyItMoved([begun, { record: 'late', before, after }], after);
  expect(moves).toEqual([{ record: 'late', on: today, held: null, likely: forecastCase(after)?.likely, days: 10 }]);
  const later = whyItMoved([begun], { ...before, today: '2026-05-11' as BusinessDate });
  expect(later).toMatchObject([{ record: null, on: '2026-05-11', held: { open: true } }]);
  expect(later[0]?.days).toBeGreaterThan(20);
});

test('only what may move a forecast is counted anew', () => {
  expect([{ outcome: 'done' }, { establishes: { promisedDate: '2026-04-01' } }, { establishes: { 'works-needed': true } }, { status: 'suspended' as const }].map((body) => mayMove(body, ['works-needed']))).toEqual([true, true, true, true]);
  expect([{}, { establishes: { gapsTold: [] } }, { remembers: { recorded: true } }].map((body) => mayMove(body, ['works-needed']))).toEqual([false, false, false]);
});
