import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { PersonalKind } from '@jiedian/domain/kernel/personal.ts';
import type { Asker } from '../session/asker.ts';

/** Who must compare an identity number with the card or the contract; everybody else sees its ends only. */
const readsIdentity: readonly Duty[] = ['counter', 'customer-manager', 'unit-dispatcher', 'dossier-keeper', 'auditor'];

/** A personal value of a customer's stream as this person may read it. Customers see their own whole; whoever only acts for them sees a number's ends. */
export function showPersonal(asker: Asker, kind: PersonalKind, value: Json, customerId: string | null): Json {
  if (kind !== 'id-number' || typeof value !== 'string') return value;
  const whole = asker.kind === 'customer' ? asker.customers.some(({ id, role }) => id === customerId && role === 'owner') : asker.duties.some(({ duty }) => readsIdentity.includes(duty));
  return whole ? value : masked(value);
}

const masked = (value: string): string => (value.length <= 8 ? '****' : `${value.slice(0, 4)}${'*'.repeat(value.length - 8)}${value.slice(-4)}`);
