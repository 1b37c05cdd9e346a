import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import type { ByteStore } from './byte-store.ts';
import { fileRef, type FileColumns, type FileRef } from './file-ref.ts';
import { kindOfFile } from './kind-of-file.ts';

const [held, refused] = [sqlFile(import.meta.dirname, 'hold-file'), sqlFile(import.meta.dirname, 'refuse-file')];

/** What has arrived whole is looked at, hashed, put among the bytes and held; what may not be kept is thrown away with 415. */
export async function takeIn(desk: Desk, store: ByteStore, asker: Asker, id: string, path: string): Promise<FileRef> {
  const kind = await kindOfFile(path);
  if (kind === null) {
    await ask(desk, asker, refused, [id]);
    await rm(path, { force: true });
    throw problem('wrong-file-kind');
  }
  const sha256 = await digestOf(path);
  await store.put(sha256, path, kind);
  const [row] = await ask<FileColumns>(desk, asker, held, [id, kind, sha256, desk.now()]);
  if (!row) throw problem('not-found');
  return fileRef(row);
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Files that nobody cited within seven days, and uploads that never ended, are dropped; bytes go when no row needs them. As the worker. */
export async function dropUnusedFiles(worker: pg.Pool, store: ByteStore, before: string): Promise<number> {
  const { rows } = await worker.query<{ sha256: string | null }>(`delete from file where stream_id is null and created_at < $1 returning sha256`, [before]);
  for (const sha256 of new Set(rows.flatMap((row) => row.sha256 ?? []))) {
    const { rows: others } = await worker.query('select 1 from file where sha256 = $1 limit 1', [sha256]);
    if (others.length === 0) await store.remove(sha256);
  }
  return rows.length;
}
