import { describe, expect, it } from 'vitest';
import { approveOutagePlan } from './approve-outage-plan.ts';
import { asked, refusedCode } from '../kernel/asked.test-support.ts';
import { daysBefore } from './notice.ts';
import type { Instant } from '../kernel/instant.ts';

const at = (text: string) => text as Instant;
const facts = { numbers: { 'outage-notice': '7' } };

describe('the outage plan', () => {
  it('counts notice in days of China, not of UTC', () => {
    expect(daysBefore(at('2026-11-22T17:00:00.000Z'), at('2026-11-30T01:00:00.000Z'))).toBe(7);
    expect(daysBefore(at('2026-11-22T15:00:00.000Z'), at('2026-11-30T01:00:00.000Z'))).toBe(8);
  });
  it('refuses a planned outage without seven days of notice (条例 28)', () => {
    const decide = (from: string) => approveOutagePlan.decide(asked({ result: 'approved', planNo: '1' }, facts, { filed: true, outageWay: 'planned-outage', windowFrom: from }));
    expect(refusedCode(decide('2026-11-29T01:00:00.000Z'))).toBe('notice-too-late');
    expect(decide('2026-11-30T01:00:00.000Z')).toMatchObject({ concludes: { outcome: 'approved', establishes: { outageWay: 'planned-outage', noticeGivenAt: '2026-11-23T08:00:00.000Z' } } });
  });
  it('needs none where nothing is switched off', () => {
    expect(approveOutagePlan.decide(asked({ result: 'approved', planNo: '1' }, facts, { filed: true, outageWay: 'no-outage' }))).toMatchObject({ concludes: { outcome: 'not-needed', establishes: { outageApproved: true } } });
  });
  it('goes back to the filer when returned', () => {
    expect(approveOutagePlan.decide(asked({ result: 'returned' }, facts, { filed: true }))).toMatchObject({ concludes: { remembers: { filed: false } } });
  });
});
