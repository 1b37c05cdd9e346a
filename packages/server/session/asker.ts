import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Asker as Acting, Grant } from '../command/received.ts';
import type { Scope } from '../db/scope.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { problem } from '../http/problems.ts';

/** A duty, the unit it is held in, the county or higher unit it reaches from there, and the units whose cases it reaches. */
export type DutyHeld = { readonly duty: Duty; readonly reach: Id; readonly units: readonly Id[]; readonly unit: { readonly id: Id; readonly code: string; readonly name: Text } };

/** Who asks, and how far they see: the person of the session, duties held today, units beneath them, customers acted for. */
export type Asker = {
  readonly account: string;
  readonly personId: Id;
  readonly name: string;
  readonly kind: 'staff' | 'customer';
  readonly duties: readonly DutyHeld[];
  readonly units: readonly Id[];
  /** Absent persons for whom this one acts today. */
  readonly actsFor: readonly Id[];
  readonly customers: readonly { readonly id: Id; readonly name: string; readonly role: 'owner' | 'agent' }[];
};

export function mustBeSignedIn(asker: Asker | null): Asker {
  if (!asker) throw problem('not-signed-in');
  return asker;
}

/** What the asker may see, as the database is told. */
export const scopeOfAsker = ({ personId, units, customers }: Asker): Scope => ({ personId, units, customers: customers.map(({ id }) => id) });

/** The asker as commands are decided for: customers hold their duties in no unit, staff theirs where cases lie. */
export function actingAsker(asker: Asker): Acting & { readonly kind: 'person' } {
  const customer = asker.customers.map(({ role }): Grant => ({ duty: role === 'agent' ? 'agent' : 'customer', unitId: null }));
  const staff = asker.duties.map(({ duty, reach }): Grant => ({ duty, unitId: reach }));
  return { kind: 'person', grants: [...staff, ...customer], ...scopeOfAsker(asker) };
}
