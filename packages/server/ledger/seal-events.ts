import { v7 } from 'uuid';
import { canonical } from '@jiedian/domain/kernel/canonical.ts';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { DecidedEvent, EventBody } from '@jiedian/domain/kernel/event.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { isPersonal, isSealed, type PersonalKind, type Sealed } from '@jiedian/domain/kernel/personal.ts';
import type { Kept, Vault } from './vault.ts';

export type SealedValue = Kept & { readonly id: string; readonly kind: PersonalKind; readonly clear: Json };

/**
 * Takes every personal value out of what was decided: fields that the form marks `personal` (in tables too), and values that a decision
 * wrapped. In their place stand `{sealed, digest}`; the same value of the same kind is kept once a command.
 */
export function sealEvents(events: readonly DecidedEvent[], fields: Shape, vault: Vault): { readonly events: readonly DecidedEvent[]; readonly values: readonly SealedValue[] } {
  const known = new Map<string, SealedValue & { readonly digest: string }>();
  const seal = (kind: PersonalKind, value: Json): Sealed => {
    const key = `${kind}${canonical(value)}`;
    const kept = known.get(key) ?? { id: v7(), kind, clear: value, ...vault.keep(kind, value) };
    known.set(key, kept);
    return { sealed: kept.id, digest: kept.digest };
  };
  const sealed = events.map((event, index): DecidedEvent => ({ ...event, body: sealBody(event.body, index === 0 ? fields : {}, seal) }));
  return { events: sealed, values: [...known.values()].map(({ digest: _digest, ...value }) => value) };
}

type Seal = (kind: PersonalKind, value: Json) => Sealed;

function sealBody(body: EventBody, fields: Shape, seal: Seal): EventBody {
  const { data, establishes, remembers } = body;
  return {
    ...body,
    ...(data === undefined ? {} : { data: sealData(data, fields, seal) }),
    ...(establishes === undefined ? {} : { establishes: unwrap(establishes, seal) as JsonObject }),
    ...(remembers === undefined ? {} : { remembers: unwrap(remembers, seal) as JsonObject }),
  };
}

function sealData(data: JsonObject, fields: Shape, seal: Seal): JsonObject {
  return Object.fromEntries(Object.entries(data).map(([code, value]): [string, Json] => {
    const field = fields[code];
    if (field?.kind === 'table' && Array.isArray(value)) return [code, value.map((row: Json) => (isObject(row) ? sealData(row, field.columns, seal) : row))];
    return [code, field?.personal === undefined || isSealed(value) ? value : seal(field.personal, value)];
  }));
}

function unwrap(value: Json, seal: Seal): Json {
  if (isPersonal(value)) return seal(value.personal, value.value);
  if (Array.isArray(value)) return value.map((item: Json) => unwrap(item, seal));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]): [string, Json] => [key, unwrap(inner, seal)])) : value;
}
