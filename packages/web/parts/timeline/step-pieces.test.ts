import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepState } from '../../ask/shapes.ts';
import { axisOver, xOfDay, xOfMoment, xOfNoon } from './axis.ts';
import { barsOf } from './bar-of-step.ts';
import { stepPieces } from './step-pieces.ts';
import { aStep, segment } from './step.test-support.ts';

const today = '2026-10-09';
const axis = axisOver(['2026-09-01', today, '2026-12-04'], 1028);
const looks = (step: StepState & { openedAt: string }) => stepPieces(step, axis, today).pieces.map(({ look }) => look);
const at = (day: string) => `2026-${day}T04:00:00.000Z`;

describe('the bar of a step', () => {
  it('shows whose time it was, piece by piece, and a suspension as such', () => {
    const segments = [segment(at('09-02'), at('09-10'), 'utility'), segment(at('09-10'), at('09-14'), 'customer', true), segment(at('09-14'), at('09-20'), 'third-party'), segment(at('09-20'), at('09-28'), 'utility')];
    expect(looks(aStep('survey', { state: 'done', openedAt: at('09-02'), closedAt: at('09-28'), segments }))).toEqual(['done', 'suspended', 'third-party', 'done']);
  });
  it('is hatched from the day after the due day, until today or until it was done', () => {
    const open = aStep('permits', { state: 'open', openedAt: at('09-22'), dueOn: '2026-09-30', light: { state: 'late', daysLeft: -2, dueOn: '2026-09-30', provisional: false } });
    const { pieces, due } = stepPieces(open, axis, today);
    expect(pieces.map(({ look }) => look)).toEqual(['open', 'late']);
    expect([due, pieces.at(-1)?.to]).toEqual([xOfDay(axis, '2026-10-01'), xOfNoon(axis, today)]);
    expect(looks(aStep('permits', { state: 'done', openedAt: at('09-02'), closedAt: at('09-10'), dueOn: '2026-09-07', usedDays: 6, allowedDays: 3 }))).toEqual(['done', 'late']);
    expect(looks(aStep('permits', { state: 'done', openedAt: at('09-02'), closedAt: at('09-10'), dueOn: '2026-09-07', usedDays: 3, allowedDays: 3 }))).toEqual(['done']);
  });
  it('shows what is left of the limit, and tells progress on the planned span', () => {
    const open = aStep('construction', { state: 'open', openedAt: at('09-21'), dueOn: '2026-10-30', light: { state: 'ok', daysLeft: 9, dueOn: '2026-10-30', provisional: false } });
    expect(looks(open)).toEqual(['open', 'rest']);
    const [bar] = barsOf([open], { axis, today, t: ({ zh }) => zh }, () => undefined, { end: '2026-11-18', percent: 50 });
    expect(bar?.label).toMatchObject({ name: 'construction', rest: '　50%　10-30 到期' });
    expect(bar?.rule).toEqual({ from: xOfMoment(axis, at('09-21')), to: xOfDay(axis, '2026-11-18') + axis.dayWidth });
    expect(bar?.fill).toBeCloseTo(((bar?.rule?.from ?? 0) + (bar?.rule?.to ?? 0)) / 2);
  });
  it('says what is exempt and what was left undone; steps to come have no bar', () => {
    const steps = [aStep('a', { state: 'exempt', openedAt: at('09-21'), closedAt: at('09-21') }), aStep('b', { state: 'left', openedAt: at('09-21') }), aStep('c', { state: 'later', openedAt: null })];
    expect(barsOf(steps, { axis, today, t: ({ zh }) => zh }, () => undefined).map(({ label, pieces }) => [label.name + label.rest, pieces.map(({ look }) => look)])).toEqual([['a　免办', ['exempt']], ['b　作废', ['void']]]);
  });
  it('is made of abutting pieces that can be seen, whatever the time', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 60 * 24 }), { minLength: 2, maxLength: 8 }).map((hours) => hours.toSorted((a, b) => a - b).map((hour) => new Date(Date.parse('2026-08-31T16:00:00Z') + hour * 3_600_000).toISOString()));
    fc.assert(fc.property(moments, fc.array(fc.constantFrom('utility', 'customer', 'third-party'), { minLength: 8, maxLength: 8 }), fc.option(fc.integer({ min: 1, max: 30 })), (times, whose, due) => {
      const [first = '', last = ''] = [times[0], times.at(-1)];
      const segments = times.slice(0, -1).map((from, i) => segment(from, times[i + 1] ?? null, whose[i] ?? 'utility'));
      const { from, to, pieces } = stepPieces(aStep('x', { state: 'done', openedAt: first, closedAt: last, segments, dueOn: due === null ? null : `2026-09-${String(due).padStart(2, '0')}`, usedDays: 9, allowedDays: 3 }), axis, today);
      expect(to - from).toBeGreaterThanOrEqual(6.99);
      expect([pieces[0]?.from, pieces.at(-1)?.to]).toEqual([from, to]);
      for (const [i, piece] of pieces.entries()) {
        expect(piece.to).toBeGreaterThan(piece.from);
        if (i > 0) expect(piece.from).toBe(pieces[i - 1]?.to);
      }
    }));
  });
});
