import { isOffered } from '@jiedian/domain/kernel/may-act.ts';
import { customerDuties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { actsOf } from '../command/known-acts.ts';
import type { Asker } from '../session/asker.ts';
import { nothingOutside } from './nothing-outside.ts';

type PersonOnDuty = Extract<Actor, { personId: unknown }> & { readonly duty: Duty };

/** As whom the asker may act on this stream: each duty that reaches its unit, also for absent persons; customers on their own cases. */
export function hatsOf(state: StreamState, asker: Asker): readonly PersonOnDuty[] {
  const held = asker.duties.filter(({ duty, units }) => units.includes(state.unitId) && !isCustomers(duty));
  const staff = held.flatMap(({ duty, unit }): PersonOnDuty[] => [
    { personId: asker.personId, duty, unitId: unit.id },
    ...asker.actsFor.map((absent): PersonOnDuty => ({ personId: asker.personId, duty, unitId: unit.id, actingFor: absent })),
  ]);
  const customer = asker.customers.find(({ id }) => id === state.customerId);
  return customer ? [...staff, { personId: asker.personId, duty: customer.role === 'agent' ? 'agent' : 'customer', unitId: null }] : staff;
}

const isCustomers = (duty: Duty): boolean => customerDuties.some((one) => one === duty);

/**
 * What the asker may do now, in the order of the process. `outside` is what the server puts beside the stream's facts; lists, which
 * cannot look everywhere, go without it and may then offer less.
 */
export function offeredActs(kind: 'case' | 'project', state: StreamState, asker: Asker, outside: JsonObject = nothingOutside): readonly AnyAct[] {
  const hats = hatsOf(state, asker);
  const facts = { ...outside, ...state.facts };
  return actsOf(kind).filter((act) => hats.some((hat) => isOffered(state, act, hat, facts)));
}
