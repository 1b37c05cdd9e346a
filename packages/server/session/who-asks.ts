import type pg from 'pg';
import { v7 } from 'uuid';
import type { Asker } from './asker.ts';
import type { Auth } from './make-auth.ts';
import type { ScopeCache } from './scope-cache.ts';

export type WhoAsks = (cookie: string | undefined) => Promise<Asker | null>;

/** Looks up the session and its scope: two short questions, the answer kept for a few seconds. `lookupOf`: the vault's digest of a phone. */
export function whoAsks(auth: Auth, pool: pg.Pool, cache: ScopeCache, today: () => string, lookupOf: (phone: string) => string): WhoAsks {
  return async (cookie) => {
    if (cookie === undefined) return null;
    const kept = cache.get(cookie);
    if (kept) return kept;
    const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
    if (!session) return null;
    const account = session.user.id;
    const { phoneNumber: phone, phoneNumberVerified: byCode } = session.user;
    const scopeNow = () => scopeOf(pool, account, today(), typeof phone === 'string' && byCode === true ? lookupOf(phone) : null);
    const scope = (await scopeNow()) ?? ((await welcomed(pool, account, session.user)) ? await scopeNow() : undefined);
    if (!scope) return null;
    const asker: Asker = { account, ...scope };
    cache.put(cookie, asker);
    return asker;
  };
}

type Found = Omit<Asker, 'account'>;

async function scopeOf(pool: pg.Pool, account: string, today: string, phone: string | null): Promise<Found | undefined> {
  const { rows } = await pool.query<{ scope: Found | null }>({ name: 'scope-of', text: `select session.scope_of($1, $2, decode($3, 'base64')) as scope`, values: [account, today, phone] });
  return rows[0]?.scope ?? undefined;
}

/** A phone that signs in for the first time becomes a customer's person; a staff account without a person stays nobody. */
async function welcomed(pool: pg.Pool, account: string, user: { readonly name: string; readonly email: string }): Promise<boolean> {
  if (!user.email.endsWith('@phone.invalid')) return false;
  await pool.query('select session.welcome_customer($1, $2, $3, $4)', [account, v7(), v7(), user.name]);
  return true;
}
