import { createHash } from 'node:crypto';
import { z } from 'zod';
import { problem } from './problems.ts';

const shape = z.tuple([z.string(), z.array(z.union([z.string().max(200), z.null()])).min(1).max(5)]);

/** What a list is asked for, without place and length of the page: a cursor belongs to one such question. */
const digest = (filter: Readonly<Record<string, unknown>>): string =>
  createHash('sha256').update(JSON.stringify(Object.entries(filter).filter(([key, value]) => key !== 'cursor' && key !== 'limit' && value !== undefined).sort())).digest('base64url').slice(0, 12);

/** The mark of the page that follows the row with these sort values. */
export const cursorAfter = (filter: Readonly<Record<string, unknown>>, values: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify([digest(filter), values])).toString('base64url');

/** The sort values of the last row seen; null at the beginning. A mark of another question is answered 400 `cursor-mismatch`. */
export function readCursor(filter: Readonly<Record<string, unknown>>, length: number): readonly (string | null)[] | null {
  const { cursor } = filter;
  if (cursor === undefined) return null;
  try {
    const [of, values] = shape.parse(JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8')));
    if (of === digest(filter) && values.length === length) return values;
  } catch {
    // Answered below.
  }
  throw problem('cursor-mismatch');
}
