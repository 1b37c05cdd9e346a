import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import type { Asker } from '@jiedian/server/command/received.ts';
import { citizensOf } from './citizens.ts';
import { counties, units, upper } from './organisation/units.ts';
import type { Doer } from './given.ts';
import type { Profile } from './profile.ts';
import { staff } from './organisation/people.ts';

const reachOf = ({ county }: Profile, { level }: Doer) => (level === 'branch' ? upper.branch : level === 'group' ? upper.group : counties[county]);

/** The person as a decision sees him. */
export const actorOf = (profile: Profile, doer: Doer): Actor =>
  doer.level === 'system' ? { system: 'clock' } : { personId: doer.id, duty: doer.duty, unitId: doer.level === 'customer' ? null : reachOf(profile, doer).id };

/** The person as his session would show him: all duties held, and the units beneath them. */
export function askerOf(profile: Profile, doer: Doer): Asker {
  if (doer.level === 'system') return { kind: 'system', system: 'clock' };
  if (doer.level === 'customer') return { kind: 'person', personId: doer.id, units: [], customers: [citizensOf(profile).customerId], grants: [{ duty: 'customer', unitId: null }] };
  const held = staff.filter((s) => s.id === doer.id);
  const reached = units.filter((u) => held.some(({ reach }) => u.path.includes(reach.id)));
  return { kind: 'person', personId: doer.id, customers: [], units: reached.map(({ id }) => id), grants: held.map(({ duty, reach }) => ({ duty, unitId: reach.id })) };
}
