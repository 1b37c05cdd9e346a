import type { Actor } from './actor.ts';
import { isPerson } from './actor.ts';
import type { AnyAct } from './act.ts';
import type { Duty } from '../glossary/duty.ts';
import type { DoorRefusalCode } from './door-refusals.ts';
import { doorRefusal } from './door-refusals.ts';
import type { JsonObject } from './json.ts';
import { managerDuties } from '../glossary/duty.ts';
import type { Refusal } from './refusal.ts';
import type { StreamState } from './stream-state.ts';

type Barred = { readonly refusal: Refusal; readonly forbidden?: true; readonly stale?: true };

const bar = (code: DoorRefusalCode): Barred => ({ refusal: doorRefusal(code) });

/** Whether the stream and the step take this act now; a first act never runs on a stream that exists. */
export function barredByState(state: StreamState, act: AnyAct): Barred | undefined {
  if (act.begins) return bar('already-begun');
  if (state.status === 'ended' && !act.afterEnd) return bar('stream-ended');
  if (state.status === 'suspended' && !act.whileSuspended) return bar('stream-suspended');
  if (act.step !== null && !state.open[act.step]) return bar('step-not-open');
  return undefined;
}

/** 403: the duty is not among those that may, or it is a manager's and the person is not the one assigned (or acting for him). */
export function barredByDuty(facts: JsonObject, act: AnyAct, actor: Actor): Barred | undefined {
  if (!isPerson(actor)) return undefined;
  const forbidden: Barred = { refusal: doorRefusal('not-your-duty'), forbidden: true };
  if (!act.by.includes(actor.duty)) return forbidden;
  const manager = managerDuties.find((duty) => duty === actor.duty);
  if (!manager) return undefined;
  const assigned = manager === 'customer-manager' ? facts['customerManager'] : facts['projectManager'];
  const holder = actor.actingFor ?? actor.personId;
  return assigned === undefined || assigned === holder ? undefined : forbidden;
}

/** contracts 3: a later event on the same step, or one that concerns the whole, makes the command stale; other steps do not hinder. */
export function barredAsStale(state: StreamState, act: AnyAct, seenVersion: number): Barred | undefined {
  const key = act.step ?? act.aside;
  const own = key === undefined ? state.version : (state.touched.steps[key] ?? 0);
  const isStale = state.touched.whole > seenVersion || own > seenVersion;
  return isStale ? { refusal: doorRefusal('stale'), stale: true } : undefined;
}

/** What earlier acts left behind for this one: on the open visit of its step, or in its thread. */
export const memoryOf = (state: StreamState, act: AnyAct): JsonObject =>
  (act.step === null ? undefined : state.open[act.step]?.memory) ?? (act.aside ? state.asides[act.aside] : undefined) ?? {};

/**
 * Whether a page offers the act to holders of these duties: the same reasons for which `decide` would refuse it, but for
 * freshness and the form. `facts` are the stream's with what the server put beside them.
 */
export function isOffered(state: StreamState, act: AnyAct, actor: Actor & { readonly duty: Duty }, facts: JsonObject): boolean {
  if (barredByState(state, act) ?? barredByDuty(state.facts, act, actor)) return false;
  return act.offered ? act.offered(memoryOf(state, act), facts as never) : true;
}
