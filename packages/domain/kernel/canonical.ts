import type { Json } from './json.ts';

/**
 * The one written form of a JSON value (RFC 8785): keys by UTF-16 code unit, no space, JSON.stringify's scalars.
 * The ledger hashes this form. Throws on lone surrogates, NaN and infinities, which the door has refused before.
 */
export function canonical(value: Json): string {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new RangeError('lone surrogate');
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('not a finite number');
    return JSON.stringify(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value).sort(byCodeUnit);
  return `{${keys.map((key) => `${canonical(key)}:${canonical(value[key] as Json)}`).join(',')}}`;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
