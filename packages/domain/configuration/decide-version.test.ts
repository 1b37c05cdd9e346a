import { describe, expect, it } from 'vitest';
import type { Duty } from '../glossary/duty.ts';
import type { LedgerEvent } from '../kernel/event.ts';
import type { Id } from '../kernel/ids.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import { decideVersion, type VersionAct, type VersionFacts } from './decide-version.ts';
import { foldConfiguration } from './version.ts';

const day = (value: string) => value as BusinessDate;
const shipped = [{ version: '2023', effectiveFrom: day('2023-08-08') }];
const proposal = { act: 'propose', version: '2027', document: { rows: [] }, effectiveFrom: day('2027-01-01'), reason: '新承诺' } as const;
const approve = { act: 'approve' } as const;

/** A document on which people act one after the other; `did` gives the refusal's code, or the event's type. */
function story(facts: Partial<VersionFacts> = {}) {
  const events: LedgerEvent[] = [];
  const did = (who: string, act: VersionAct, today = '2026-11-23', duties: readonly Duty[] = ['administrator']): string => {
    const by = { personId: who as Id, duties };
    const decision = decideVersion(foldConfiguration(events), act, { kind: 'regime', key: 'default', shipped, today: day(today), ...facts, by });
    if ('refusal' in decision) return decision.refusal.code;
    events.push({ ...decision.event, seq: events.length + 1, doneAt: `${today}T02:00:00.000Z` as Instant, actor: { personId: by.personId, duty: decision.duty, unitId: null } } as unknown as LedgerEvent);
    return decision.event.type;
  };
  return { did, versions: () => foldConfiguration(events)?.versions ?? [] };
}

describe('a version', () => {
  it('is proposed by one person and approved by another', () => {
    const { did, versions } = story();
    expect(did('a', proposal)).toBe('version-proposed');
    expect(did('a', approve)).toBe('same-person');
    expect(did('a', { act: 'return', reason: '不行' })).toBe('same-person');
    expect(did('b', approve, '2026-11-24', ['group-marketing'])).toBe('version-approved');
    expect(versions()).toMatchObject([{ no: 1, state: 'approved', proposedBy: 'a', decidedBy: 'b', decidedAt: '2026-11-24T02:00:00.000Z' }]);
    expect(did('b', approve)).toBe('nothing-proposed');
  });

  it('waits alone, and may be proposed again under its name when it came back', () => {
    const { did, versions } = story();
    did('a', proposal);
    expect(did('b', { ...proposal, version: '2028' })).toBe('proposal-open');
    expect(did('b', { act: 'return', reason: ' ' })).toBe('reason-missing');
    expect(did('b', { act: 'return', reason: '合计超了' })).toBe('version-returned');
    expect(did('a', proposal)).toBe('version-proposed');
    expect(did('b', { act: 'withdraw', reason: '算了' })).toBe('not-the-proposer');
    expect(did('a', { act: 'withdraw', reason: '算了' })).toBe('version-withdrawn');
    expect(versions().map(({ no, state, answer }) => [no, state, answer])).toEqual([[1, 'returned', '合计超了'], [2, 'withdrawn', '算了']]);
  });

  it('has a reason, a name and days of its own', () => {
    const { did } = story();
    expect(did('a', { ...proposal, reason: '' })).toBe('reason-missing');
    expect(did('a', { ...proposal, version: '2023' })).toBe('version-taken');
    expect(did('a', { ...proposal, effectiveTo: day('2026-12-31') })).toBe('ends-before-start');
    expect(did('a', { ...proposal, effectiveFrom: day('2023-08-08') })).toBe('starts-too-early');
    expect(did('a', { ...proposal, effectiveFrom: day('2026-11-23') })).toBe('starts-not-ahead');
  });

  it('is not approved when its day has come meanwhile', () => {
    const { did } = story();
    did('a', proposal);
    expect(did('b', approve, '2027-01-01')).toBe('starts-not-ahead');
    expect(did('b', approve, '2026-12-31')).toBe('version-approved');
  });

  it('of a calendar speaks of any days: it holds from the moment it is approved', () => {
    const { did } = story({ kind: 'calendar', key: '61' });
    expect(did('a', { ...proposal, effectiveFrom: day('2023-01-01') })).toBe('version-proposed');
    expect(did('b', approve)).toBe('version-approved');
  });

  it.each<Duty>(['customer-manager', 'auditor', 'customer'])('is not for a %s to propose or judge', (duty) => {
    const { did } = story();
    expect(did('a', proposal, '2026-11-23', [duty])).toBe('not-your-duty');
    did('a', proposal);
    expect(did('b', approve, '2026-11-23', [duty])).toBe('not-your-duty');
  });
});
