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
  if (isList(value)) return listed(value);
  // Written piece by piece: every event goes through here, and lists of pieces would cost more than the pieces.
  let text = '';
  for (const key of Object.keys(value).sort()) text += `${text === '' ? '{' : ','}${canonical(key)}:${canonical(value[key] as Json)}`;
  return text === '' ? '{}' : `${text}}`;
}

function listed(values: readonly Json[]): string {
  let text = '[';
  for (let i = 0; i < values.length; i += 1) text += (i === 0 ? '' : ',') + canonical(values[i] as Json);
  return `${text}]`;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
