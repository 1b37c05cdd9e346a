import type { Channel } from '@jiedian/domain/kernel/actor.ts';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Scope } from '../db/scope.ts';
import type { CommandKind } from './known-acts.ts';

/** A duty held today; customers and agents hold theirs in no unit. */
export type Grant = { readonly duty: Duty; readonly unitId: Id | null };

/** A person of a session, or a rule of the house (jobs, sweeps) that acts through the same door. */
export type Asker =
  | ({ readonly kind: 'person'; readonly grants: readonly Grant[] } & Scope)
  | { readonly kind: 'system'; readonly system: string; readonly ruleId?: string };

/**
 * A command as the door hands it on: `data` has passed the schema. Person and channel come from the session, never from the body.
 * To begin a stream: a fresh id and `seenVersion` 0. `customerId`: for whom a person who speaks for several customers applies.
 */
export type Received = {
  readonly command: string;
  readonly commandId: Id;
  readonly stream: { readonly kind: CommandKind; readonly id: Id };
  readonly seenVersion: number;
  readonly doneAt: Instant;
  readonly device?: NonNullable<LedgerEvent['device']>;
  readonly actingFor?: Id;
  readonly data: JsonObject;
  readonly channel: Channel;
  readonly asker: Asker;
  readonly causeId?: Id;
  readonly customerId?: Id;
  /** Keys of drafts of the person that this command makes superfluous, beside `<kind>:<id>:<command>`. */
  readonly draftKeys?: readonly string[];
};
