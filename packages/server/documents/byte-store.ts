import type { Readable } from 'node:stream';
import type { Settings } from '../settings/read-settings.ts';
import { folderStore } from './folder-store.ts';

/** Bytes by their SHA-256; the same bytes are kept once, whoever uploaded them. Knowing a hash grants nothing: rows of `file` do. */
export type ByteStore = {
  /** Takes over a finished upload; the file is gone from where it was. */
  readonly put: (sha256: string, from: string, kind: string) => Promise<void>;
  /** Throws when there are no such bytes. */
  readonly open: (sha256: string) => Promise<Readable>;
  readonly remove: (sha256: string) => Promise<void>;
};

/** The S3 client is loaded where it is wanted only: it weighs as much as the rest of the server. */
export const byteStoreOf = async (files: Settings['files'], dataFolder: string): Promise<ByteStore> =>
  files.kind === 's3' ? (await import('./s3-store.ts')).s3Store(files) : folderStore(`${dataFolder}/files`);
