import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
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

/** HMAC-SHA256 of the canonical value: what the event says of it (contracts 2). */
export const digestOf = (salt: Buffer, value: Json): string => createHmac('sha256', salt).update(canonical(value), 'utf8').digest('hex');

/** Seals with AES-256-GCM under a key derived from the house's master secret; `keyId` tells which, so that keys can be changed. */
export function openVault(secret: string): Vault {
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'jiedian', use, 32));
  const [key, lookupKey] = [derive('sealed-values'), derive('sealed-value-lookup')];
  const keyId = derive('sealed-values-id').subarray(0, 6).toString('hex');
  const lookupOf = (value: string): string => createHmac('sha256', lookupKey).update(value.normalize('NFKC').trim(), 'utf8').digest('base64');
  return {
    lookupOf,
    keep: (kind, value) => {
      const [nonce, salt] = [randomBytes(NONCE), randomBytes(16)];
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
