import type { Actor, Channel } from '@jiedian/domain/kernel/actor.ts';
import type { EventBody, LedgerEvent, StreamKind } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';

/** An event as its columns give it, by `eventColumns`. */
export type EventColumns = {
  readonly streamId: Id; readonly seq: number; readonly id: Id; readonly streamKind: StreamKind; readonly type: string; readonly typeVersion: number;
  readonly commandId: Id; readonly causeId: Id | null; readonly actor: Actor; readonly channel: Channel; readonly device: LedgerEvent['device'] | null;
  readonly stepId: string | null; readonly stepVisit: number | null; readonly doneAt: Instant; readonly receivedAt: Instant; readonly body: EventBody;
  readonly prev: string; readonly hash: string;
};

/** To be selected from `event e`. */
export const eventColumns = `e.stream_id as "streamId", e.seq, e.id, e.stream_kind as "streamKind", e.type, e.type_version as "typeVersion",
  e.command_id as "commandId", e.cause_id as "causeId", e.actor, e.channel, e.device, e.step_id as "stepId", e.step_visit as "stepVisit",
  e.done_at as "doneAt", e.received_at as "receivedAt", e.body, encode(e.prev, 'hex') as prev, encode(e.hash, 'hex') as hash`;

/** The event as it was hashed: a column that holds nothing is an absent key. */
export function eventOf(c: EventColumns): LedgerEvent {
  return {
    v: 1, id: c.id, streamKind: c.streamKind, streamId: c.streamId, seq: c.seq, type: c.type, typeVersion: c.typeVersion, commandId: c.commandId,
    ...(c.causeId === null ? {} : { causeId: c.causeId }),
    actor: c.actor, channel: c.channel,
    ...(c.device === null || c.device === undefined ? {} : { device: c.device }),
    ...(c.stepId === null || c.stepVisit === null ? {} : { step: { id: c.stepId, visit: c.stepVisit } }),
    doneAt: c.doneAt, receivedAt: c.receivedAt, body: c.body, prev: c.prev, hash: c.hash,
  };
}
