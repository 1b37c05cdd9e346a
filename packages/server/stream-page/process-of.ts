import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type pg from 'pg';

const kept = new Map<string, CompiledProcess>();

/** The process that a stream pinned when it began. A version never changes, so it is read once. */
export async function processOf(pool: pg.Pool, { id, version }: { readonly id: string; readonly version: string }): Promise<CompiledProcess> {
  const key = `${id}@${version}`;
  const known = kept.get(key);
  if (known) return known;
  const { rows } = await pool.query<{ compiled: CompiledProcess }>('select compiled from process_version where id = $1 and version = $2', [id, version]);
  const found = rows[0]?.compiled;
  if (!found) throw new Error(`no process ${key}`);
  kept.set(key, found);
  return found;
}
