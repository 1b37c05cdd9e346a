import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { PersonalKind } from '@jiedian/domain/kernel/personal.ts';
import type { Asker } from '../session/asker.ts';

/** Who must compare an identity number with the card or the contract; everybody else sees its ends only. */
const readsIdentity: readonly Duty[] = ['counter', 'customer-manager', 'unit-dispatcher', 'dossier-keeper', 'auditor'];

/** A personal value as this person may read it. Customers see their own whole. */
export function showPersonal(asker: Asker, kind: PersonalKind, value: Json): Json {
  if (kind !== 'id-number' || typeof value !== 'string' || asker.kind === 'customer') return value;
  return asker.duties.some(({ duty }) => readsIdentity.includes(duty)) ? value : masked(value);
}

const masked = (value: string): string => (value.length <= 8 ? '****' : `${value.slice(0, 4)}${'*'.repeat(value.length - 8)}${value.slice(-4)}`);
