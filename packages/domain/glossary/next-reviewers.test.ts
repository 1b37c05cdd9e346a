import { describe, expect, it } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import type { Id } from '../kernel/ids.ts';
import { listed, nextReviewers, placeOf } from './next-reviewers.ts';
import type { Reviewer } from './outside-facts.ts';

const table: readonly Reviewer[] = [{ duty: 'marketing', level: 'county', order: 1 }, { duty: 'metering-team', level: 'county', order: 1 }, { duty: 'marketing', level: 'branch', order: 2 }];
const [county, branch] = ['c', 'b'] as unknown as [Id, Id];
const who = (duty: 'marketing' | 'dispatch', unitId: Id | null): Actor => ({ personId: 'p' as Id, duty, unitId });

describe('the order of signatures', () => {
  it('asks those of one order side by side, the next order after all of them', () => {
    expect(nextReviewers(table, []).map((r) => r.key)).toEqual(['1:marketing:county', '1:metering-team:county']);
    expect(nextReviewers(table, ['1:marketing:county']).map((r) => r.key)).toEqual(['1:metering-team:county']);
    expect(nextReviewers(table, ['1:marketing:county', '1:metering-team:county']).map((r) => r.key)).toEqual(['2:marketing:branch']);
    expect(nextReviewers(table, ['1:marketing:county', '1:metering-team:county', '2:marketing:branch'])).toEqual([]);
  });
  it('keeps county places for the case’s own unit and the others for the units above', () => {
    const [first, last] = [nextReviewers(table, []), nextReviewers(table, ['1:marketing:county', '1:metering-team:county'])];
    expect(placeOf(who('marketing', county), county, first)?.key).toBe('1:marketing:county');
    expect(placeOf(who('marketing', branch), county, first)).toBeUndefined();
    expect(placeOf(who('marketing', county), county, last)).toBeUndefined();
    expect(placeOf(who('marketing', branch), county, last)?.key).toBe('2:marketing:branch');
    expect(placeOf(who('dispatch', county), county, first)).toBeUndefined();
    expect(placeOf({ system: 'clock' }, county, first)).toBeUndefined();
  });
  it('never leaves a matter without a signature', () => {
    const fallback: readonly Reviewer[] = [{ duty: 'unit-head', level: 'county', order: 1 }];
    expect([listed(undefined, fallback), listed([], fallback), listed(table, fallback)]).toEqual([fallback, fallback, table]);
  });
});
