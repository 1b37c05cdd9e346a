import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Account } from '@jiedian/domain/kernel/turn.ts';
import { limitFor, startedLimitFor } from '@jiedian/domain/limits/limit-for.ts';
import { carriedCalendar } from '../calendar/due-answer.ts';
import { lightOf } from '../http/light.ts';
import { compiledProcesses } from '../processes/compiled-processes.ts';
import { loadRegulation } from '../regulation/load-regulation.ts';
import { owedSteps } from '../regulation/owed-steps.ts';
import { factOf } from './counted-time.ts';
import type { RuleBook } from './rule-book.ts';
import { closedVisitRow } from './visit-rows.ts';
import { duesOf } from './visit-dues.ts';

const book: RuleBook = { regimes: loadRegulation(join(import.meta.dirname, '../../../regulation'), owedSteps(compiledProcesses())).regimes, calendar: carriedCalendar() };
/** March 2026: the 2nd is a Monday, no holiday in the month. */
const mar = (day: number, hour = 2): Instant => `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;
type Stint = readonly [Account, number, number?];
const open = (...stints: readonly Stint[]) => ({
  visit: 1, openedAt: mar(stints[0]?.[1] ?? 2), openedSeq: 1, turn: { duties: ['customer-manager'], account: stints.at(-1)?.[0] ?? 'utility' }, memory: {},
  segments: stints.map(([account, from, to]) => ({ account, from: mar(from), ...(to === undefined ? {} : { to: mar(to) }) })),
});
const state = (steps: { readonly [step: string]: ReturnType<typeof open> }, facts: JsonObject = {}, process = 'hv-connection') =>
  ({ kind: 'case', unitId: 'u', id: 'c', process: { id: process, version: '1' }, status: 'open', openedAt: mar(2), facts: { supplyKind: 'hv-single', businessType: 'new', ...facts }, open: steps, asides: {} }) as unknown as StreamState;
const dueOf = (step: string, of: StreamState) => duesOf(book, of)[step];
const lightOn = (step: string, of: StreamState, day: number) => {
  const { due = null, amber = null, provisional = false } = dueOf(step, of) ?? {};
  return lightOf({ dueOn: due, amberOn: amber, provisional }, mar(day).slice(0, 10) as never, book.calendar).state;
};

describe('a limit from the opening of the step', () => {
  const survey = state({ 'site-survey': open(['utility', 2]) });
  it('is amber at four fifths or on the working day before the last, late the day after the last', () => {
    expect(dueOf('site-survey', survey)).toMatchObject({ due: '2026-03-04', amber: '2026-03-03', limitDays: 2 });
    expect([2, 3, 4, 5].map((day) => lightOn('site-survey', survey, day))).toEqual(['ok', 'amber', 'amber', 'late']);
  });
  it('does not count the customer’s time: a suspension on his account moves the due day, one on ours does not', () => {
    expect(dueOf('site-survey', state({ 'site-survey': open(['utility', 2, 3], ['customer', 3, 10], ['utility', 10]) }))?.due).toBe('2026-03-11');
    expect(dueOf('site-survey', state({ 'site-survey': open(['utility', 2, 3], ['utility', 3, 10], ['utility', 10]) }))?.due).toBe('2026-03-04');
  });
  it('stands still while the time is the customer’s', () => {
    expect(dueOf('site-survey', state({ 'site-survey': open(['utility', 2, 3], ['customer', 3]) }))).toMatchObject({ due: null, amber: null, limitDays: 2 });
  });
});

describe('a corrected time', () => {
  const survey = open(['utility', 2]);
  it('moves the due day of the step that the corrected record opened', () => {
    const held = state({ 'site-survey': survey });
    const corrected = { ...held, facts: { ...held.facts, timeCorrections: [{ recordNo: 1, right: mar(4) }] } };
    expect(duesOf(book, corrected, { state: held, dues: duesOf(book, held) })['site-survey']).toMatchObject({ due: '2026-03-06', limitDays: 2 });
  });
  it('counts among the days of a step that is closed later', () => {
    const closed = { ...survey, step: 'site-survey', closedAt: mar(9), closedSeq: 2, outcome: 'done', segments: [{ account: 'utility', from: mar(2), to: mar(9) }] };
    expect(closedVisitRow(book, state({}), closed as never, { homeUnitId: 'u' })).toMatchObject({ used_days: 5, due_on: '2026-03-04' });
    expect(closedVisitRow(book, state({}, { timeCorrections: [{ recordNo: 1, right: mar(6) }] }), closed as never, { homeUnitId: 'u' })).toMatchObject({ used_days: 1, due_on: '2026-03-10', opened_at: mar(2) });
  });
});

describe('a limit that begins with something else', () => {
  const contract = open(['utility', 2, 4], ['customer', 4, 5], ['utility', 5]);
  it('is none before it begins, though the step is open', () => {
    expect(dueOf('supply-contract', state({ 'supply-contract': contract }))).toMatchObject({ due: null, limitId: null, limitDays: null });
    expect(dueOf('metering-installation', state({ 'metering-installation': open(['utility', 2]) }, { inspectionPassedAt: mar(9), feesSettledAt: mar(6) }))).toMatchObject({ due: null, limitId: null });
  });
  it('counts from the passed inspection: three working days for the contract', () => {
    const passed = state({ 'supply-contract': contract }, { inspectionPassedAt: mar(9) });
    expect(dueOf('supply-contract', passed)).toMatchObject({ due: '2026-03-12', limitDays: 3 });
    expect([9, 10, 11, 12, 13].map((day) => lightOn('supply-contract', passed, day))).toEqual(['ok', 'ok', 'amber', 'amber', 'late']);
  });
  it('does not count while the contract lies with the customer', () => {
    expect(dueOf('supply-contract', state({ 'supply-contract': open(['utility', 2, 10], ['customer', 10, 17], ['utility', 17]) }, { inspectionPassedAt: mar(9) }))?.due).toBe('2026-03-19');
  });
  it('begins with the last of its conditions', () => {
    const facts = { inspectionPassedAt: mar(9), feesSettledAt: mar(6), contractInForceAt: mar(11) };
    expect(dueOf('metering-installation', state({ 'metering-installation': open(['utility', 2]) }, facts))).toMatchObject({ due: '2026-03-13', limitDays: 2 });
  });
  it('counts a span over the steps it names: what waits on the customer in one of them stops it', () => {
    const facts = { inspectionPassedAt: mar(9), feesSettledAt: mar(6), contractInForceAt: mar(9) };
    expect(dueOf('energisation', state({ energisation: open(['utility', 10]) }, facts))).toMatchObject({ due: '2026-03-12', limitDays: 3, limitId: 'metering-and-energisation' });
    const waiting = state({ energisation: open(['customer', 10, 16], ['utility', 16]), 'visit-back': open(['utility', 2]) }, facts);
    expect(dueOf('energisation', waiting)?.due).toBe('2026-03-18');
  });
  it('is kept with the closed passage, counted from where it began', () => {
    const closed = { ...contract, step: 'supply-contract', closedAt: mar(11), closedSeq: 9, outcome: 'in-force' };
    expect(closedVisitRow(book, state({}, { inspectionPassedAt: mar(9), contractInForceAt: mar(11) }), closed as never, { homeUnitId: 'u' })).toMatchObject({ due_on: '2026-03-12', used_days: 2, limit_days: 3 });
    expect(closedVisitRow(book, state({}, { inspectionPassedAt: mar(12), contractInForceAt: mar(11) }), closed as never, { homeUnitId: 'u' })).toMatchObject({ due_on: null, limit_days: null });
  });
  it('keeps no due day from before when its beginning comes later', () => {
    const before = state({ 'supply-contract': contract });
    const after = state({ 'supply-contract': contract }, { inspectionPassedAt: mar(9) });
    expect(duesOf(book, after, { state: before, dues: duesOf(book, before) })).toEqual(duesOf(book, after));
  });
});

it('every moment with which a shipped limit of a step begins is kept among the facts', () => {
  const rows = book.regimes.flatMap(({ limits }) => limits).filter((row) => row.starts !== undefined && row.through !== undefined && (row.kind === 'step' || row.kind === 'span'));
  expect(rows.length).toBeGreaterThan(4);
  expect(rows.flatMap(({ id, starts }) => (starts ?? []).filter((mark) => factOf(mark) === undefined).map(({ step }) => `${id}: ${step}`))).toEqual([]);
  const kind = { process: 'hv-connection', supplyKind: 'hv-single', businessType: 'new', ordinary: false } as const;
  const [regime] = book.regimes.filter(({ id }) => id === 'default');
  if (regime === undefined) throw new Error('no default regime');
  for (const step of ['supply-contract', 'metering-installation', 'energisation']) expect(startedLimitFor(regime, step, kind)?.days, step).toBeGreaterThan(0);
  // The reply's own day is shown on its step, its span over the case.
  expect([startedLimitFor(regime, 'scheme-reply', kind), limitFor(regime, 'scheme-reply', kind)?.days]).toEqual([null, 1]);
});
