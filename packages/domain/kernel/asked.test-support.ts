import type { BusinessDate, Instant } from './instant.ts';
import type { Duty } from '../glossary/duty.ts';
import type { Id } from './ids.ts';
import type { Verdict } from './act.ts';

/** A question to a room, for its tests: today is 2026-11-23 and a project manager asks. */
export const asked = (data: object, facts: object, memory: object = {}) =>
  ({
    data, facts, memory, visit: 1, channel: 'desk',
    actor: { personId: person.id, duty: 'project-manager', unitId: null },
    doneAt: '2026-11-23T08:00:00.000Z' as Instant, receivedAt: '2026-11-23T08:00:00.000Z' as Instant, today: '2026-11-23' as BusinessDate,
  }) as never as { readonly doneAt: Instant; readonly today: BusinessDate } & never;

export const person = {
  id: '00000000-0000-7000-8000-000000000001' as Id,
  seen: (duty: Duty) => ({ name: '白延川', duties: [{ duty, unitId: '00000000-0000-7000-8000-000000000002' }], away: false }),
};

export const refusedCode = (verdict: Verdict): string | undefined => ('refuses' in verdict ? verdict.refuses.code : undefined);
