import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Statement } from '../db/flight.ts';
import type { Part } from './compose-write.ts';
import type { SealedValue } from './seal-events.ts';

export type Where = { readonly streamId: string; readonly homeUnitId: string };

/** Adds events to a stream that exists, as part of a write. */
export const addEvents = ({ streamId, homeUnitId }: Where, events: readonly LedgerEvent[]): Part => ({
  key: 'e',
  sql: (put) => `insert into event (stream_id, seq, id, stream_kind, home_unit_id, type, type_version, command_id, cause_id, actor, channel, device, step_id, step_visit, done_at, received_at, body, prev, hash)
    select ${put(streamId)}::uuid, x.seq, x.id, x."streamKind", ${put(homeUnitId)}::uuid, x.type, x."typeVersion", x."commandId", x."causeId", x.actor, x.channel, x.device, x.step ->> 'id', (x.step ->> 'visit')::int,
      x."doneAt", x."receivedAt", x.body, decode(x.prev, 'hex'), decode(x.hash, 'hex')
    from jsonb_to_recordset(${put(JSON.stringify(events))}::jsonb) as x(id uuid, seq int, "streamKind" text, type text, "typeVersion" int, "commandId" uuid, "causeId" uuid, actor jsonb, channel text, device jsonb,
      step jsonb, "doneAt" timestamptz, "receivedAt" timestamptz, body jsonb, prev text, hash text)`,
});

/** Moves the head of a stream that exists to its newest event. */
export const moveHead = ({ streamId }: Where, events: readonly LedgerEvent[]): Part => ({
  key: 's', sql: (put) => `update stream set version = ${put(events.at(-1)?.seq)}::int, head = decode(${put(events.at(-1)?.hash)}, 'hex') where id = ${put(streamId)}::uuid`,
});

export const beginState = ({ streamId, homeUnitId }: Where, state: object, beside: object): Part => ({
  key: 'n',
  sql: (put) => `insert into state (stream_id, home_unit_id, state, beside)
    values (${put(streamId)}::uuid, ${put(homeUnitId)}::uuid, ${put(JSON.stringify(state))}::jsonb, ${put(JSON.stringify(beside))}::jsonb)`,
});

export type NewStream = Where & { readonly kind: string; readonly unitId: string; readonly customerId: string | null };

/** A new stream. Its row is a statement of its own, before everything that asks whether the stream is seen (contracts 4). */
export function insertStream({ streamId, homeUnitId, kind, unitId, customerId }: NewStream, events: readonly LedgerEvent[]): Statement {
  const last = events.at(-1);
  return {
    name: 'insert-stream',
    text: `insert into stream (id, kind, home_unit_id, unit_id, customer_id, version, head) values ($1, $2, $3, $4, $5, $6, decode($7, 'hex'))`,
    values: [streamId, kind, homeUnitId, unitId, customerId, last?.seq, last?.hash],
  };
}

export const addSealed = ({ streamId, homeUnitId }: Where, subjectId: string, values: readonly SealedValue[]): readonly Part[] =>
  values.length === 0 ? [] : [{
    key: 'l',
    sql: (put) => `insert into sealed_value (id, stream_id, home_unit_id, subject_id, kind, key_id, salt, value, lookup)
      select x.id, ${put(streamId)}::uuid, ${put(homeUnitId)}::uuid, ${put(subjectId)}::uuid, x.kind, x."keyId", decode(x.salt, 'base64'), decode(x.value, 'base64'), decode(x.lookup, 'base64')
      from jsonb_to_recordset(${put(JSON.stringify(values.map(({ clear: _clear, ...kept }) => kept)))}::jsonb) as x(id uuid, kind text, "keyId" text, salt text, value text, lookup text)`,
  }];
