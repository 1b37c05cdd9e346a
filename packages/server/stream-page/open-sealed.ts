import type { Json } from '@jiedian/domain/kernel/json.ts';
import { isSealed, type PersonalKind } from '@jiedian/domain/kernel/personal.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';
import { showPersonal } from './show-personal.ts';

const sql = sqlFile(import.meta.dirname, 'open-sealed');
type Row = { readonly id: string; readonly kind: PersonalKind; readonly keyId: string; readonly value: string; readonly customerId: string | null };

/**
 * Personal values of a stream by the ids under which they are sealed, as far as the asker may read them; erased ones are missing. What he reads in
 * part is masked, or left out where it would be written back (first values of a form).
 */
export async function openSealed(desk: Desk, asker: Asker, streamId: string, ids: readonly string[], inPart: 'masked' | 'left-out' = 'masked'): Promise<ReadonlyMap<string, Json>> {
  if (ids.length === 0) return new Map();
  const rows = await ask<Row>(desk, asker, sql, [streamId, ids]);
  return new Map(rows.flatMap(({ id, kind, keyId, value, customerId }): [string, Json][] => {
    const whole = desk.shell.vault.open({ keyId, value });
    const shown = showPersonal(asker, kind, whole, customerId);
    return shown !== whole && inPart === 'left-out' ? [] : [[id, shown]];
  }));
}

/** The ids of everything sealed within a value. */
export function sealedIn(value: Json): readonly string[] {
  if (isSealed(value)) return [value.sealed];
  if (Array.isArray(value)) return value.flatMap(sealedIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sealedIn) : [];
}

/** The value with its sealed parts put back; what was erased stays `{sealed, digest}` and is shown as 〔已删除〕. */
export function unsealed(value: Json, open: ReadonlyMap<string, Json>): Json {
  if (isSealed(value)) return open.get(value.sealed) ?? value;
  if (Array.isArray(value)) return value.map((one: Json) => unsealed(one, open));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unsealed(one, open)]));
}
