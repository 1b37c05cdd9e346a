import type { Json } from './json.ts';

/** What stands in an event in place of a personal value: the value itself is kept apart and can be erased (contracts 2). */
export type Sealed = { readonly sealed: string; readonly digest: string };

export type PersonalKind = 'name' | 'id-number' | 'phone' | 'email' | 'address' | 'signature';

export const isSealed = (value: Json | undefined): value is Sealed =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'sealed' in value && 'digest' in value;

/** Wraps a personal value that a decision wants to establish or remember; `record()` seals it before it reaches the ledger. */
export type Personal = { readonly personal: PersonalKind; readonly value: Json };

export const personal = (kind: PersonalKind, value: Json): Personal => ({ personal: kind, value });

export const isPersonal = (value: Json | undefined): value is Personal =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'personal' in value && 'value' in value;
