import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { isSealed } from '@jiedian/domain/kernel/personal.ts';

/** Personal values at hand, by the id under which they are sealed. Rows for lists hold names and addresses in clear (contracts 2). */
export type ClearValues = ReadonlyMap<string, Json>;

/**
 * A fact as a row holds it: `undefined` when it is sealed and its value is not at hand (the row keeps what it has), null when there is none.
 */
export function clearFact(facts: JsonObject, name: string, clear: ClearValues): string | null | undefined {
  const value = facts[name];
  if (typeof value === 'string') return value;
  if (!isSealed(value)) return null;
  const known = clear.get(value.sealed);
  return typeof known === 'string' ? known : undefined;
}

/** The id under which a fact is sealed. */
export function sealedFact(facts: JsonObject, name: string): string | null {
  const value = facts[name];
  return isSealed(value) ? value.sealed : null;
}
