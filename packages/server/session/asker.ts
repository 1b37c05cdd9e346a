import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Asker as Acting, Grant } from '../command/received.ts';
import type { Scope } from '../db/scope.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type pg from 'pg';
import { v7 } from 'uuid';
import { problem } from '../http/problems.ts';
import type { Auth } from './make-auth.ts';
import type { ScopeCache } from './scope-cache.ts';

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

export type WhoAsks = (cookie: string | undefined) => Promise<Asker | null>;

/** Looks up the session and its scope: two short questions, the answer kept for a few seconds. */
export function whoAsks(auth: Auth, pool: pg.Pool, cache: ScopeCache, today: () => string): WhoAsks {
  return async (cookie) => {
    if (cookie === undefined) return null;
    const kept = cache.get(cookie);
    if (kept) return kept;
    const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
    if (!session) return null;
    const account = session.user.id;
    const scope = (await scopeOf(pool, account, today())) ?? (await welcomed(pool, account, session.user, today()));
    if (!scope) return null;
    const asker: Asker = { account, ...scope };
    cache.put(cookie, asker);
    return asker;
  };
}

type Found = Omit<Asker, 'account'>;

async function scopeOf(pool: pg.Pool, account: string, today: string): Promise<Found | undefined> {
  const { rows } = await pool.query<{ scope: Found | null }>({ name: 'scope-of', text: 'select session.scope_of($1, $2) as scope', values: [account, today] });
  return rows[0]?.scope ?? undefined;
}

/** A phone that signs in for the first time becomes a customer's person; a staff account without a person stays nobody. */
async function welcomed(pool: pg.Pool, account: string, user: { readonly name: string; readonly email: string }, today: string): Promise<Found | undefined> {
  if (!user.email.endsWith('@phone.invalid')) return undefined;
  await pool.query('select session.welcome_customer($1, $2, $3, $4)', [account, v7(), v7(), user.name]);
  return scopeOf(pool, account, today);
}

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
