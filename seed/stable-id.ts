import { createHash } from 'node:crypto';
import type { Id } from '@jiedian/domain/kernel/ids.ts';

/** UUID v5 of a name, in a space of our own: the same name gives the same id in every demo, so that links and tests stay good. */
export function stableId(name: string): Id {
  const hash = createHash('sha1').update('d64e6d0f-6a0c-5d0e-9b7a-6a6965646961').update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-') as Id;
}

/** A whole number from 0 to `below` − 1 that a name stands for: variety without chance. */
export const pick = (name: string, below: number): number => createHash('sha1').update(name).digest().readUInt32BE(0) % below;

/** One of a list, by name. */
export function pickOf<T>(name: string, from: readonly T[]): T {
  const found = from[pick(name, from.length)];
  if (found === undefined) throw new RangeError(`nothing to pick from for ${name}`);
  return found;
}
