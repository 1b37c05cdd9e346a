import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { CommandKind } from './known-acts.ts';

/** What somebody else did meanwhile. `by`: refusals kept before 2026-11-24 have a name in place of words. */
export type Change = { readonly seq: number; readonly type: string; readonly doneAt: Instant; readonly by: Text | string; readonly text: Text };

export type Accepted = {
  readonly outcome: 'accepted';
  readonly commandId: Id;
  readonly stream: { readonly kind: CommandKind; readonly id: Id; readonly version: number; readonly number: string };
  readonly events: readonly { readonly id: Id; readonly type: string; readonly seq: number }[];
};

/** 403 when the duty is not the person's, else 409. `stale` brings what changed. */
export type Refused = {
  readonly outcome: 'refused';
  readonly status: 403 | 409;
  readonly code: string;
  readonly text: Text;
  readonly params?: { readonly [name: string]: Json };
  readonly changes?: readonly Change[];
};

/** Kept with the command id: the same command sent again gets the same answer. */
export type KeptOutcome = Accepted | Refused;

/** The same for a command on a kept document, which has a kind and a key in place of a number. */
export type ConfigurationOutcome =
  | (Omit<Accepted, 'stream'> & { readonly document: { readonly kind: string; readonly key: string; readonly version: number } })
  | Refused;

/** The same for a command on an outside firm. */
export type FirmOutcome = (Omit<Accepted, 'stream'> & { readonly stream: { readonly kind: 'firm'; readonly id: Id; readonly version: number } }) | Refused;

/** Of commands on streams without a process. */
export type PlainOutcome = ConfigurationOutcome | FirmOutcome;

/** 400: not kept, so that the same command id may be sent again, put right. */
export type BadInput = { readonly outcome: 'bad-input'; readonly errors: readonly Finding[] };

export type Outcome =
  | (KeptOutcome & { readonly replayed: boolean })
  | BadInput
  /** 404: unknown, or not for this person to see. */
  | { readonly outcome: 'not-visible' }
  /** 422: the same id came before with other content. */
  | { readonly outcome: 'command-id-reused' };
