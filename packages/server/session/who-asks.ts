import type pg from 'pg';
import { v7 } from 'uuid';
import type { Asker } from './asker.ts';
import type { Auth } from './make-auth.ts';
import type { ScopeCache } from './scope-cache.ts';

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
