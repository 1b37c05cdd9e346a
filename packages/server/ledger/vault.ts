import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hash, hkdfSync, randomFillSync } from 'node:crypto';
import { canonical } from '@jiedian/domain/kernel/canonical.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { PersonalKind } from '@jiedian/domain/kernel/personal.ts';

/** A personal value as the vault keeps it: bytes in base64. `lookup` for phones and identity numbers only (equality without opening). */
export type Kept = { readonly keyId: string; readonly salt: string; readonly value: string; readonly lookup: string | null };

export type Vault = {
  readonly keep: (kind: PersonalKind, value: Json) => Kept & { readonly digest: string };
  readonly open: (kept: Pick<Kept, 'keyId' | 'value'>) => Json;
  /** What `lookup` holds for this value. */
  readonly lookupOf: (value: string) => string;
};

const looked: readonly PersonalKind[] = ['phone', 'id-number'];
const NONCE = 12;
const TAG = 16;

const BLOCK = 64;

/**
 * HMAC-SHA256 of the canonical value (hex): what the event says of it (contracts 2). Written out (RFC 2104), since a key object for a salt that is
 * used once costs more than the hashing.
 */
export function digestOf(salt: Buffer, value: Json): string {
  const padded = (pad: number): Buffer => {
    const block = Buffer.alloc(BLOCK, pad);
    for (const [index, byte] of salt.entries()) block[index] = byte ^ pad;
    return block;
  };
  const inner = hash('sha256', Buffer.concat([padded(0x36), Buffer.from(canonical(value), 'utf8')]), 'buffer');
  return hash('sha256', Buffer.concat([padded(0x5c), inner]), 'hex');
}

const pool = Buffer.alloc(4096);
let used = pool.length;

/** Random bytes, fetched from the system a page at a time. Each byte is handed out once. */
function fresh(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + length));
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}

/** Seals with AES-256-GCM under a key derived from the house's master secret; `keyId` tells which, so that keys can be changed. */
export function openVault(secret: string): Vault {
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'jiedian', use, 32));
  const [key, lookupKey] = [createSecretKey(derive('sealed-values')), createSecretKey(derive('sealed-value-lookup'))];
  const keyId = derive('sealed-values-id').subarray(0, 6).toString('hex');
  const lookupOf = (value: string): string => createHmac('sha256', lookupKey).update(value.normalize('NFKC').trim(), 'utf8').digest('base64');
  return {
    lookupOf,
    keep: (kind, value) => {
      const [nonce, salt] = [fresh(NONCE), fresh(16)];
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(canonical(value), 'utf8'), cipher.final()]);
      return {
        keyId,
        salt: salt.toString('base64'),
        digest: digestOf(salt, value),
        value: Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64'),
        lookup: looked.includes(kind) && typeof value === 'string' ? lookupOf(value) : null,
      };
    },
    open: (kept) => {
      if (kept.keyId !== keyId) throw new Error(`a sealed value was kept under another key (${kept.keyId}); is JIEDIAN_SECRET the one it was made with?`);
      const bytes = Buffer.from(kept.value, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')) as Json;
    },
  };
}
