import { canonical } from '../kernel/canonical.ts';
import type { Json } from '../kernel/json.ts';

/**
 * A short mark of a part's content (FNV-1a, 64 bits, over the canonical form): tells whether the draft repeats the part word
 * for word. Not a seal against forgery; the ledger's hashes are that.
 */
export function fingerprint(part: Json): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of canonical(part)) {
    hash ^= BigInt(unit.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
