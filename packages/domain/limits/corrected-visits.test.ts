import { describe, expect, it } from 'vitest';
import type { Instant } from '../kernel/instant.ts';
import { correctedVisits, correctionsIn, type RecordedVisit } from './corrected-visits.ts';

const day = (n: number): Instant => `2026-11-${String(n).padStart(2, '0')}T02:00:00.000Z` as Instant;
const survey: RecordedVisit = { openedAt: day(2), openedSeq: 1, closedAt: day(6), closedSeq: 3, segments: [{ from: day(2), to: day(4), account: 'utility' }, { from: day(4), to: day(6), account: 'customer', seq: 2 }] };
const reply: RecordedVisit = { openedAt: day(6), openedSeq: 3, segments: [{ from: day(6), account: 'utility' }] };
const corrected = (...of: readonly (readonly [recordNo: number, right: Instant])[]) => correctedVisits([survey, reply], of.map(([recordNo, right]) => ({ recordNo, right })));

describe('a corrected time', () => {
  it('moves the end of the step it closed and the beginning of the one it opened', () => {
    expect(corrected([3, day(5)])).toEqual([
      { ...survey, closedAt: day(5), segments: [{ from: day(2), to: day(4), account: 'utility' }, { from: day(4), to: day(5), account: 'customer', seq: 2 }] },
      { ...reply, openedAt: day(5), segments: [{ from: day(5), account: 'utility' }] },
    ]);
  });
  it('moves the moment at which the turn passed, and no other', () =>
    expect(corrected([2, day(3)])).toEqual([{ ...survey, segments: [{ from: day(2), to: day(3), account: 'utility' }, { from: day(3), to: day(6), account: 'customer', seq: 2 }] }, reply]));
  it('does not count before the opening of its step; time that is left over has no length', () =>
    expect(corrected([3, day(1)])).toEqual([
      { ...survey, closedAt: day(2), segments: [{ from: day(2), to: day(2), account: 'utility' }, { from: day(2), to: day(2), account: 'customer', seq: 2 }] },
      { ...reply, openedAt: day(2), segments: [{ from: day(2), account: 'utility' }] },
    ]));
  it('is the last one said of a record; corrections of several add up, in the order of the records', () => {
    expect(corrected([3, day(9)], [3, day(5)])).toEqual(corrected([3, day(5)]));
    expect(corrected([3, day(4)], [1, day(5)])[1]).toMatchObject({ openedAt: day(5) });
  });
  it('leaves visits alone that it does not concern, and may be applied again', () => {
    expect(corrected([9, day(5)])[0]).toBe(survey);
    const once = corrected([2, day(3)], [3, day(5)]);
    expect(correctedVisits(once, [{ recordNo: 2, right: day(3) }, { recordNo: 3, right: day(5) }])).toEqual(once);
  });
});

it('corrections are read from the facts of a case', () => {
  expect(correctionsIn({ timeCorrections: [{ recordNo: 3, right: day(5) }] })).toEqual([{ recordNo: 3, right: day(5) }]);
  expect(correctionsIn({})).toEqual([]);
});
