import type { Readable } from 'node:stream';

/** Bytes by their SHA-256; the same bytes are kept once, whoever uploaded them. Knowing a hash grants nothing: rows of `file` do. */
export type ByteStore = {
  /** Takes over a finished upload; the file is gone from where it was. */
  readonly put: (sha256: string, from: string, kind: string) => Promise<void>;
  /** Throws when there are no such bytes. */
  readonly open: (sha256: string) => Promise<Readable>;
  readonly remove: (sha256: string) => Promise<void>;
};
