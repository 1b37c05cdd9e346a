import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Statement } from '../db/flight.ts';
import type { SealedValue } from './seal-events.ts';

const eventRecord = `jsonb_to_recordset($1) as x(id uuid, seq int, "streamKind" text, type text, "typeVersion" int, "commandId" uuid, "causeId" uuid, actor jsonb, channel text, device jsonb,
  step jsonb, "doneAt" timestamptz, "receivedAt" timestamptz, body jsonb, prev text, hash text)`;

const insertEvents = `insert into event (stream_id, seq, id, stream_kind, home_unit_id, type, type_version, command_id, cause_id, actor, channel, device, step_id, step_visit, done_at, received_at, body, prev, hash)
  select $2, x.seq, x.id, x."streamKind", $3, x.type, x."typeVersion", x."commandId", x."causeId", x.actor, x.channel, x.device, x.step ->> 'id', (x.step ->> 'visit')::int,
    x."doneAt", x."receivedAt", x.body, decode(x.prev, 'hex'), decode(x.hash, 'hex') from ${eventRecord}`;

export type Where = { readonly streamId: string; readonly homeUnitId: string };

/** A stream that exists: events, head and state in one statement. */
export function appendText(): string {
  return `with e as (${insertEvents}), s as (update stream set version = $4, head = decode($5, 'hex') where id = $2)
    update state set state = $6, beside = $7 where stream_id = $2`;
}

const append = appendText();

export const appendEvents = ({ streamId, homeUnitId }: Where, events: readonly LedgerEvent[], state: object, beside: object): readonly Statement[] => {
  const last = events.at(-1);
  return [{ name: 'append-events', text: append, values: [JSON.stringify(events), streamId, homeUnitId, last?.seq, last?.hash, JSON.stringify(state), JSON.stringify(beside)] }];
};

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

export const insertFirstEvents = ({ streamId, homeUnitId }: Where, events: readonly LedgerEvent[]): Statement => ({
  name: 'insert-events', text: insertEvents, values: [JSON.stringify(events), streamId, homeUnitId],
});

export const insertState = ({ streamId, homeUnitId }: Where, state: object, beside: object): Statement => ({
  name: 'insert-state', text: 'insert into state (stream_id, home_unit_id, state, beside) values ($1, $2, $3, $4)', values: [streamId, homeUnitId, JSON.stringify(state), JSON.stringify(beside)],
});

/** More events on a stream without a process (registers): head and events, no state. */
export const appendPlain = ({ streamId, homeUnitId }: Where, events: readonly LedgerEvent[]): Statement => {
  const last = events.at(-1);
  return {
    name: 'append-plain', values: [JSON.stringify(events), streamId, homeUnitId, last?.seq, last?.hash],
    text: `with e as (${insertEvents}) update stream set version = $4, head = decode($5, 'hex') where id = $2`,
  };
};

export const insertSealed = ({ streamId, homeUnitId }: Where, subjectId: string, values: readonly SealedValue[]): readonly Statement[] =>
  values.length === 0 ? [] : [{
    name: 'insert-sealed',
    text: `insert into sealed_value (id, stream_id, home_unit_id, subject_id, kind, key_id, salt, value, lookup)
      select x.id, $2, $3, $4, x.kind, x."keyId", decode(x.salt, 'base64'), decode(x.value, 'base64'), decode(x.lookup, 'base64')
      from jsonb_to_recordset($1) as x(id uuid, kind text, "keyId" text, salt text, value text, lookup text)`,
    values: [JSON.stringify(values.map(({ clear: _clear, ...kept }) => kept)), streamId, homeUnitId, subjectId],
  }];
