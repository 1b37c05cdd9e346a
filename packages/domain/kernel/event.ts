import type { Actor, Channel } from './actor.ts';
import type { Id } from './ids.ts';
import type { Instant } from './instant.ts';
import type { JsonObject } from './json.ts';
import type { Position } from '@jiedian/engines/process/position.ts';
import type { Account, Turn } from './turn.ts';

export type StreamKind = 'case' | 'project' | 'person' | 'firm' | 'unit' | 'configuration' | 'evaluation' | 'finding';

/** One passage through a step of the process. */
export type StepVisit = { readonly id: string; readonly visit: number };

/**
 * What an event says beyond who and when. The conclusions of the decision are in it, so that folding never decides again.
 * `data`: the form as given (personal values sealed) · `outcome`: closes the step with this outcome · `turn`: whose turn it is
 * from now while the step stays open · `establishes`: facts of the whole case · `remembers`: merged into the step's memory ·
 * `signal`: message of the process that this act sends.
 */
export type EventBody = {
  readonly data?: JsonObject;
  readonly outcome?: string;
  readonly turn?: Turn;
  readonly establishes?: JsonObject;
  readonly remembers?: JsonObject;
  readonly signal?: string;
  readonly status?: StreamStatus;
  readonly account?: Account;
  readonly begins?: Beginning;
  /** The stream goes on in another version of its process, from this position. */
  readonly movedTo?: MovedTo;
  /** Other streams whose facts the decision read without a lock, and the version it read. */
  readonly basis?: readonly { readonly streamId: Id; readonly version: number }[];
};

/** Suspension stops clocks and closes acts; it is not a token matter (contracts 8). */
export type StreamStatus = 'open' | 'suspended' | 'ended';

/** What the first event of a stream says: the number people quote, who answers, and the process version it begins with. */
export type Beginning = {
  readonly number: string;
  readonly unitId: Id;
  readonly customerId?: Id;
  readonly process: { readonly id: string; readonly version: string };
};

export type MovedTo = { readonly process: { readonly id: string; readonly version: string }; readonly position: Position };

/** An event as decided: the server adds ids, order and hashes when it records. */
export type DecidedEvent = {
  readonly type: string;
  readonly typeVersion: number;
  readonly step?: StepVisit;
  readonly body: EventBody;
  /** Set where a rule acts, not the sender of the command. */
  readonly by?: Extract<Actor, { system: string }>;
};

/** An event as it stands in the ledger (contracts 2). */
export type LedgerEvent = {
  readonly v: 1;
  readonly id: Id;
  readonly streamKind: StreamKind;
  readonly streamId: Id;
  readonly seq: number;
  readonly type: string;
  readonly typeVersion: number;
  readonly commandId: Id;
  readonly causeId?: Id;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly device?: { readonly id: string; readonly at: Instant; readonly offsetMs: number };
  readonly step?: StepVisit;
  readonly doneAt: Instant;
  readonly receivedAt: Instant;
  readonly body: EventBody;
  readonly prev: string;
  readonly hash: string;
};
