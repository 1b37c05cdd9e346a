import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { AnyAct, Conclusion } from './act.ts';
import type { Actor, Channel } from './actor.ts';
import { isPerson } from './actor.ts';
import type { BusinessDate, Instant } from './instant.ts';
import { checkForm } from './form-check.ts';
import type { DecidedEvent, EventBody, StepVisit } from './event.ts';
import { evolve, type FoldedEvent } from './evolve.ts';
import type { Finding } from './form.ts';
import type { JsonObject } from './json.ts';
import { managerDuties } from '../glossary/duty.ts';
import { doorRefusal, type DoorRefusalCode } from './door-refusals.ts';
import type { Refusal } from './refusal.ts';
import type { Steps } from './step.ts';
import type { StreamState } from './stream-state.ts';

/** A command as it stands before the decision: who, what, when. `data` has passed the door's schema. */
export type Asking = {
  readonly data: JsonObject;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly seenVersion: number;
  readonly doneAt: Instant;
  readonly receivedAt: Instant;
  /** The day of `doneAt` in the unit's zone. */
  readonly today: BusinessDate;
};

/** A rule that acts by itself once an event has happened (exemption by regime, a thread that ends with another step). */
export type FollowUp = (state: StreamState, after: { readonly event: DecidedEvent; readonly entered: readonly string[] }, facts: JsonObject) => readonly DecidedEvent[];

/** What a hub brings: its steps, the pinned process, what it fetched from elsewhere, its own rules. */
export type Ground = {
  readonly process: CompiledProcess;
  readonly steps: Steps;
  readonly outside: JsonObject;
  readonly followUps: readonly FollowUp[];
};

export type Decision =
  | { readonly events: readonly DecidedEvent[]; readonly state: StreamState }
  | { readonly refusal: Refusal; readonly forbidden?: true; readonly stale?: true }
  | { readonly findings: readonly Finding[] };

/**
 * Decides one act on one stream: is it open, is it yours, is it fresh, is the form sound, what does the room conclude,
 * and what follows by rule. Pure: the same on the server and on a phone without a network.
 */
export function decide(state: StreamState, act: AnyAct, asking: Asking, ground: Ground): Decision {
  const visit = act.step === null ? undefined : state.open[act.step];
  const refused = closed(state, act) ?? notYours(state, act, asking.actor) ?? stale(state, act, asking);
  if (refused) return refused;
  const facts: JsonObject = { ...ground.outside, ...state.facts };
  const findings = checkForm(act.form, asking.data, facts, asking).filter((f) => f.level === 'must');
  if (findings.length > 0) return { findings };

  const memory = visit?.memory ?? (act.aside ? state.asides[act.aside] : undefined) ?? {};
  if (act.offered && !act.offered(memory, facts as never)) return refuse('not-offered-now');
  const verdict = act.decide({ ...asking, facts, memory, visit: visit?.visit ?? 1 } as never);
  if ('refuses' in verdict) return { refusal: verdict.refuses };
  const step = stepOf(act, visit?.visit);
  return follow(state, { type: act.event, typeVersion: 1, ...(step ? { step } : {}), body: bodyOf(asking.data, verdict.concludes) }, asking, ground);
}

/** Folds the first event and then lets the rules act until none has more to say. Bounded: a rule that never rests is a fault. */
function follow(state: StreamState, first: DecidedEvent, asking: Asking, ground: Ground): Decision {
  const events: DecidedEvent[] = [];
  const waiting: DecidedEvent[] = [first];
  let now = state;
  for (let event = waiting.shift(); event; event = waiting.shift()) {
    if (events.length > 40) throw new Error(`rules do not come to rest after ${first.type}`);
    const folded: FoldedEvent = { ...event, seq: now.version + 1, doneAt: asking.doneAt, receivedAt: asking.receivedAt };
    const { state: next, entered } = evolve(now, folded, ground.process, ground.steps);
    events.push(event);
    now = next;
    const happened = event;
    const facts = { ...ground.outside, ...next.facts };
    waiting.push(...ground.followUps.flatMap((rule) => rule(next, { event: happened, entered }, facts)));
  }
  return { events, state: now };
}

const stepOf = (act: AnyAct, visit: number | undefined): StepVisit | undefined =>
  act.step !== null ? { id: act.step, visit: visit ?? 1 } : act.aside ? { id: act.aside, visit: 1 } : undefined;

function bodyOf(data: JsonObject, { outcome, turn, establishes, remembers, signal, status, account }: Conclusion): EventBody {
  return {
    data,
    ...(outcome === undefined ? {} : { outcome }),
    ...(turn === undefined ? {} : { turn }),
    ...(establishes === undefined ? {} : { establishes }),
    ...(remembers === undefined ? {} : { remembers }),
    ...(signal === undefined ? {} : { signal }),
    ...(status === undefined ? {} : { status }),
    ...(account === undefined ? {} : { account }),
  };
}

const refuse = (code: DoorRefusalCode): Decision => ({ refusal: doorRefusal(code) });

function closed(state: StreamState, act: AnyAct): Decision | undefined {
  if (state.status === 'ended' && !act.afterEnd) return refuse('stream-ended');
  if (state.status === 'suspended' && !act.whileSuspended) return refuse('stream-suspended');
  if (act.step !== null && !state.open[act.step]) return refuse('step-not-open');
  return undefined;
}

/** 403: the duty is not among those that may, or it is a manager's and the person is not the one assigned (or acting for him). */
function notYours(state: StreamState, act: AnyAct, actor: Actor): Decision | undefined {
  if (!isPerson(actor)) return undefined;
  const forbidden: Decision = { refusal: doorRefusal('not-your-duty'), forbidden: true };
  if (!act.by.includes(actor.duty)) return forbidden;
  const manager = managerDuties.find((duty) => duty === actor.duty);
  if (!manager) return undefined;
  const assigned = manager === 'customer-manager' ? state.facts['customerManager'] : state.facts['projectManager'];
  const holder = actor.actingFor ?? actor.personId;
  return assigned === undefined || assigned === holder ? undefined : forbidden;
}

/** contracts 3: a later event on the same step, or one that concerns the whole, makes the command stale; other steps do not hinder. */
function stale(state: StreamState, act: AnyAct, asking: Asking): Decision | undefined {
  const key = act.step ?? act.aside;
  const own = key === undefined ? state.version : (state.touched.steps[key] ?? 0);
  const isStale = state.touched.whole > asking.seenVersion || own > asking.seenVersion;
  return isStale ? { refusal: doorRefusal('stale'), stale: true } : undefined;
}
