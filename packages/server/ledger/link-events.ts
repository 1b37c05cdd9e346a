import { v7 } from 'uuid';
import type { Actor, Channel } from '@jiedian/domain/kernel/actor.ts';
import type { DecidedEvent, LedgerEvent, StreamKind } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { eventHash } from './event-hash.ts';

/** Where the chain of a stream ends now; `version` 0 and 64 zeros before the first event. */
export type Head = { readonly version: number; readonly head: string };

/** Who, when and by which command: the same for all events of a command. */
export type Envelope = {
  readonly streamKind: StreamKind;
  readonly streamId: Id;
  readonly commandId: Id;
  readonly causeId?: Id;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly device?: LedgerEvent['device'];
  readonly doneAt: Instant;
  readonly receivedAt: Instant;
};

/** Adds id, order and hashes to what was decided, each event linked to the one before. Personal values must be sealed already. */
export function linkEvents(decided: readonly DecidedEvent[], envelope: Envelope, { version, head }: Head): readonly LedgerEvent[] {
  const { causeId, device, ...common } = envelope;
  let prev = head;
  return decided.map((event, index) => {
    const linked: Omit<LedgerEvent, 'hash'> = {
      v: 1,
      id: v7() as Id,
      ...common,
      ...(causeId === undefined ? {} : { causeId }),
      ...(device === undefined ? {} : { device }),
      actor: event.by ?? common.actor,
      seq: version + index + 1,
      type: event.type,
      typeVersion: event.typeVersion,
      ...(event.step === undefined ? {} : { step: event.step }),
      body: event.body,
      prev,
    };
    prev = eventHash(linked);
    return { ...linked, hash: prev };
  });
}
