import type { Schemas } from '../ask/client.ts';
import type { CasePage } from './queries.ts';

/** The light of our own days: the reply's while that clock runs, then that of the promised total. Null where neither runs. */
export function totalLight({ clocks: { reply, total } }: CasePage): Schemas['Light'] | null {
  if (reply !== null && reply.state !== 'none') return reply;
  return total.state === 'none' ? null : total;
}
