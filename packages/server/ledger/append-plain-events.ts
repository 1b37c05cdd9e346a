import type pg from 'pg';
import type { Actor, Channel } from '@jiedian/domain/kernel/actor.ts';
import type { DecidedEvent, LedgerEvent, StreamKind } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { flight, rowsOf } from '../db/flight.ts';
import { NOTHING_BEFORE } from './event-hash.ts';
import { linkEvents } from './link-events.ts';
import { sealEvents } from './seal-events.ts';
import type { Vault } from './vault.ts';
import { composeWrite } from './compose-write.ts';
import { addEvents, addSealed, insertStream, moveHead } from './write-statements.ts';

/** A stream without a process: a person, a firm, a unit, a configuration. `unitId`: who answers for it; its row must be there. */
export type PlainStream = { readonly kind: Exclude<StreamKind, 'case' | 'project'>; readonly id: Id; readonly unitId: Id };

export type Said = { readonly commandId: Id; readonly actor: Actor; readonly channel: Channel; readonly doneAt: Instant; readonly receivedAt: Instant };

/**
 * Adds events to a stream without a process, beginning it with the first. Runs inside the caller's transaction (a register writes its row in
 * it too). Personal values must be wrapped by `personal()`; they are sealed here.
 */
export async function appendPlainEvents(client: pg.ClientBase, vault: Vault, stream: PlainStream, decided: readonly DecidedEvent[], said: Said): Promise<readonly LedgerEvent[]> {
  const [found] = rowsOf<{ version: number; head: string; homeUnitId: Id }>(await flight(client, [{
    name: 'plain-head', text: `select version, encode(head, 'hex') as head, home_unit_id as "homeUnitId" from stream where id = $1 and kind = $2 for update`, values: [stream.id, stream.kind],
  }]), 0);
  const { events: sealed, values } = sealEvents(decided, {}, vault);
  const events = linkEvents(sealed, { streamKind: stream.kind, streamId: stream.id, ...said }, found ?? { version: 0, head: NOTHING_BEFORE });
  const where = { streamId: stream.id, homeUnitId: found?.homeUnitId ?? stream.unitId };
  await flight(client, [
    ...(found === undefined ? [insertStream({ ...where, kind: stream.kind, unitId: stream.unitId, customerId: null }, events)] : []),
    ...composeWrite([addEvents(where, events), ...(found === undefined ? [] : [moveHead(where, events)]), ...addSealed(where, stream.id, values)]),
  ]);
  return events;
}
