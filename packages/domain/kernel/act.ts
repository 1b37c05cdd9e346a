import type { Actor, Channel } from './actor.ts';
import type { BusinessDate, Instant } from './instant.ts';
import type { DataOf } from './form-data.ts';
import type { Duty } from '../glossary/duty.ts';
import type { AnyForm, Form } from './form.ts';
import type { JsonObject } from './json.ts';
import type { Refusal } from './refusal.ts';
import type { Shape } from './field.ts';
import type { Text } from './text.ts';
import type { MovedTo, StreamStatus } from './event.ts';
import type { Account, Turn } from './turn.ts';

/** What a room is told when somebody acts. `facts` are the case's facts and what its hub fetched from elsewhere. */
export type Asked<S extends Shape, F> = {
  readonly data: DataOf<S>;
  readonly facts: F;
  /** What the open visit of the step remembers from earlier acts on it (signatures, opinions, appointments). */
  readonly memory: JsonObject;
  readonly visit: number;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly doneAt: Instant;
  readonly receivedAt: Instant;
  /** The day of `doneAt` in the unit's zone. */
  readonly today: BusinessDate;
};

/**
 * What a room concludes. It all goes into the event; folding never decides again.
 * `outcome` closes the step; without it the step stays open and `turn` says whose it is now.
 */
export type Conclusion = {
  readonly outcome?: string;
  readonly turn?: Turn;
  readonly establishes?: JsonObject;
  readonly remembers?: JsonObject;
  /** A message of the process, e.g. `case-terminated`. */
  readonly signal?: string;
  /** Suspends, resumes or ends the whole stream. */
  readonly status?: StreamStatus;
  /** With `status: 'suspended'`: on whose time the suspension runs; the utility's own reasons are a mark only. */
  readonly account?: Account;
  /** The stream goes on in another version of its process. */
  readonly movedTo?: MovedTo;
};

export type Verdict = { readonly concludes: Conclusion } | { readonly refuses: Refusal };

export const concludes = (conclusion: Conclusion): Verdict => ({ concludes: conclusion });
export const refuses = (refusal: Refusal): Verdict => ({ refuses: refusal });

type Described = {
  readonly command: string;
  readonly event: string;
  /** The verb on the button: 答复供电方案. */
  readonly name: Text;
  /** What the ledger says after the person's name: 答复了供电方案. */
  readonly done: Text;
  readonly step: string | null;
  readonly aside?: string;
  /** The first act of a stream: it makes the case or the project. */
  readonly begins?: 'case' | 'project';
  readonly by: readonly Duty[];
  /** May be done although the case is suspended (resume, terminate, urge). */
  readonly whileSuspended?: true;
  /** May be done after the process has come to its end (a late complaint, a correction). */
  readonly afterEnd?: true;
  /** What each outcome is called in lists and in the ledger. */
  readonly outcomes?: { readonly [outcome: string]: Text };
};

/**
 * Something a person does: one command, one event, one form.
 * `step` null = concerns the whole case at any time (suspend, terminate); `aside` names a thread of its own beside the steps
 * (urging, coordination), which hinders no step and is hindered by none.
 */
export type Act<S extends Shape, F> = Described & {
  readonly form: Form<S>;
  /** Whether this act is offered now, beyond duty and open step; same reasons as `decide` would give. */
  offered?(memory: JsonObject, facts: F): boolean;
  decide(asked: Asked<S, F>): Verdict;
};

/** An act whose room is not known here: what registries, the door and the pages hold. */
export type AnyAct = Described & {
  readonly form: AnyForm;
  offered?(memory: JsonObject, facts: never): boolean;
  decide(asked: never): Verdict;
};
