import { hash } from 'node:crypto';
import { canonical } from '@jiedian/domain/kernel/canonical.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';

/** `prev` of the first event of a stream. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** Lower-case hex SHA-256 of the event without its own hash, in canonical form (contracts 2). */
export function eventHash(event: Omit<LedgerEvent, 'hash'>): string {
  const { hash: _hash, ...said } = event as LedgerEvent;
  return sha256(canonical(said as unknown as Json));
}

export const sha256 = (text: string): string => hash('sha256', text, 'hex');
