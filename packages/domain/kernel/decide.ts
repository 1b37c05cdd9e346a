import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { AnyAct, Conclusion } from './act.ts';
import type { Actor, Channel } from './actor.ts';
import { barredAsStale, barredByDuty, barredByState, memoryOf } from './may-act.ts';
import type { BusinessDate, Instant } from './instant.ts';
import { checkForm } from './form-check.ts';
import type { Beginning, DecidedEvent, EventBody, StepVisit } from './event.ts';
import { beginStream, evolve, type Evolved, type FoldedEvent } from './evolve.ts';
import type { Finding } from './form.ts';
import type { JsonObject } from './json.ts';
import { doorRefusal } from './door-refusals.ts';
import type { Id } from './ids.ts';
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
  const barred = barredByState(state, act) ?? barredByDuty(state.facts, act, asking.actor) ?? barredAsStale(state, act, asking.seenVersion);
  if (barred) return barred;
  const facts: JsonObject = { ...ground.outside, ...state.facts };
  const memory = memoryOf(state, act);
  if (act.offered && !act.offered(memory, facts as never)) return { refusal: doorRefusal('not-offered-now') };
  const visit = act.step === null ? undefined : state.open[act.step];
  const concluded = conclude(act, asking, facts, memory, visit?.visit ?? 1);
  if (!('conclusion' in concluded)) return concluded;
  const step = stepOf(act, visit?.visit);
  const event: DecidedEvent = { type: act.event, typeVersion: 1, ...(step ? { step } : {}), body: bodyOf(asking.data, concluded.conclusion) };
  const evolved = evolve(state, foldable(event, state.version, asking), ground.process, ground.steps);
  return follow(evolved, event, asking, ground);
}

/**
 * Decides the first act of a stream. `begins.number` is given by the server while it records (no gaps), so it may be '' here.
 * Throws a fault when the act does not begin one.
 */
export function decideFirst(kind: 'case' | 'project', id: Id, act: AnyAct, asking: Asking, ground: Ground, begins: Beginning): Decision {
  if (act.begins !== kind) throw new Error(`${act.command} does not begin a ${kind}`);
  const barred = barredByDuty({}, act, asking.actor);
  if (barred) return barred;
  const concluded = conclude(act, asking, ground.outside, {}, 1);
  if (!('conclusion' in concluded)) return concluded;
  const step = stepOf(act, 1);
  const body = { ...bodyOf(asking.data, concluded.conclusion), begins };
  const event: DecidedEvent = { type: act.event, typeVersion: 1, ...(step ? { step } : {}), body };
  return follow(beginStream(kind, id, foldable(event, 0, asking), ground.process, ground.steps), event, asking, ground);
}

type Concluded = { readonly conclusion: Conclusion } | Extract<Decision, { refusal: Refusal } | { findings: readonly Finding[] }>;

function conclude(act: AnyAct, asking: Asking, facts: JsonObject, memory: JsonObject, visit: number): Concluded {
  const findings = checkForm(act.form, asking.data, facts, asking).filter((f) => f.level === 'must');
  if (findings.length > 0) return { findings };
  const verdict = act.decide({ ...asking, facts, memory, visit } as never);
  return 'refuses' in verdict ? { refusal: verdict.refuses } : { conclusion: verdict.concludes };
}

/**
 * Lets the rules act upon what has happened until none has more to say. A rule's event is dropped when an earlier one has
 * closed the step it was for. Bounded: a rule that never rests is a fault.
 */
function follow(evolved: Evolved, first: DecidedEvent, asking: Asking, ground: Ground): Decision {
  const events: DecidedEvent[] = [first];
  let { state } = evolved;
  const say = (event: DecidedEvent, entered: readonly string[]) =>
    ground.followUps.flatMap((rule) => rule(state, { event, entered }, { ...ground.outside, ...state.facts }));
  const waiting = [...say(first, evolved.entered)];
  for (let event = waiting.shift(); event; event = waiting.shift()) {
    if (events.length > 40) throw new Error(`rules do not come to rest after ${first.type}`);
    if (isSpent(event, state)) continue;
    const next = evolve(state, foldable(event, state.version, asking), ground.process, ground.steps);
    state = next.state;
    events.push(event);
    waiting.push(...say(event, next.entered));
  }
  return { events, state };
}

const isSpent = ({ step, body }: DecidedEvent, state: StreamState) =>
  step !== undefined && body.outcome !== undefined && state.open[step.id]?.visit !== step.visit;

const foldable = (event: DecidedEvent, version: number, { doneAt, receivedAt }: Asking): FoldedEvent => ({ ...event, seq: version + 1, doneAt, receivedAt });

const stepOf = (act: AnyAct, visit: number | undefined): StepVisit | undefined =>
  act.step !== null ? { id: act.step, visit: visit ?? 1 } : act.aside ? { id: act.aside, visit: 1 } : undefined;

function bodyOf(data: JsonObject, { outcome, turn, establishes, remembers, signal, status, account, movedTo }: Conclusion): EventBody {
  return {
    data,
    ...(outcome === undefined ? {} : { outcome }),
    ...(turn === undefined ? {} : { turn }),
    ...(establishes === undefined ? {} : { establishes }),
    ...(remembers === undefined ? {} : { remembers }),
    ...(signal === undefined ? {} : { signal }),
    ...(status === undefined ? {} : { status }),
    ...(account === undefined ? {} : { account }),
    ...(movedTo === undefined ? {} : { movedTo }),
  };
}
