import type { Schemas } from '../ask/client.ts';
import type { CasePage } from './queries.ts';

/** The light of our own days over the whole case: the reply's while that clock runs, then the promised total. */
export function totalLight({ clocks: { utilityDays, allowedDays, reply }, energisedAt }: CasePage): Schemas['Light'] | null {
  if (reply !== null && reply.state !== 'none') return reply;
  if (allowedDays === null) return null;
  const left = allowedDays - utilityDays;
  return { state: left < 0 ? 'late' : left === 0 && energisedAt === null ? 'amber' : 'ok', daysLeft: left, dueOn: null, provisional: false };
}
