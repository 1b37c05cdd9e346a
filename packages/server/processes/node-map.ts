import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeMap } from '@jiedian/engines/process/move-position.ts';

const file = join(import.meta.dirname, '../../../processes/moves.json');

let read: { readonly [process: string]: { readonly [fromTo: string]: NodeMap } } | undefined;

/** What becomes of steps that a newer version no longer has, as `processes/moves.json` says: `{"hv-connection": {"1>2": {"old-step": "new-step"}}}`. */
export function nodeMapFor(process: string, from: string, to: string): NodeMap {
  read ??= JSON.parse(readFileSync(file, 'utf8')) as NonNullable<typeof read>;
  return read[process]?.[`${from}>${to}`] ?? {};
}
