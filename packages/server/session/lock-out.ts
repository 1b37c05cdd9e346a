import { createHmac } from 'node:crypto';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import type pg from 'pg';
import { addressHeader } from './address-header.ts';

/** How many wrong tries are borne within the window, for one account and for one address. */
const limits = { account: 5, address: 40, codes: 5 } as const;
const windowMs = 15 * 60_000;

export type TryBook = {
  /** Counts one try before it is made, so that parallel guesses are counted, too. Gives the seconds to wait when there were too many. */
  readonly take: (kind: keyof typeof limits, name: string) => Promise<number | null>;
  /** Takes a try back (the address), or forgets them all (the account), when it was right. */
  readonly giveBack: (address: string, account: string) => Promise<void>;
};

/** The book of tries in `session.sign_in_try`; names stand in it only as keyed digests. */
export function tryBook(pool: pg.Pool, secret: string): TryBook {
  const keyOf = (kind: string, name: string) => `${kind}:${createHmac('sha256', secret).update(name.trim().toLowerCase()).digest('base64url')}`;
  return {
    take: async (kind, name) => {
      const now = Date.now();
      const { rows } = await pool.query<{ tries: number; since: string }>(
        `insert into session.sign_in_try as t (key, tries, since) values ($1, 1, $2)
         on conflict (key) do update set
           tries = case when t.since < $3 then 1 else t.tries + 1 end,
           since = case when t.since < $3 then excluded.since else t.since end
         returning tries, since`,
        [keyOf(kind, name), new Date(now).toISOString(), new Date(now - windowMs).toISOString()],
      );
      const row = rows[0];
      if (!row || row.tries <= limits[kind]) return null;
      return Math.max(1, Math.ceil((Date.parse(row.since) + windowMs - now) / 1000));
    },
    giveBack: async (address, account) => {
      await pool.query('delete from session.sign_in_try where key = $1', [keyOf('account', account)]);
      await pool.query('update session.sign_in_try set tries = tries - 1 where key = $1 and tries > 0', [keyOf('address', address)]);
    },
  };
}

const guesses = new Set(['/sign-in/username', '/phone-number/verify', '/two-factor/verify-totp', '/two-factor/verify-backup-code']);

/** The library does not lock out (contracts 7): counted here, by account and by address, in its hooks. */
export function countTries(book: TryBook) {
  return {
    before: createAuthMiddleware(async (ctx) => {
      const waits: (number | null)[] = [];
      if (guesses.has(ctx.path)) waits.push(await book.take('address', addressOf(ctx.headers)), await book.take('account', accountOf(ctx.path, ctx.body, ctx.headers)));
      if (ctx.path === '/phone-number/send-otp') waits.push(await book.take('address', addressOf(ctx.headers)), await book.take('codes', accountOf(ctx.path, ctx.body, ctx.headers)));
      const wait = Math.max(0, ...waits.map((one) => one ?? 0));
      if (wait > 0) throw new APIError('TOO_MANY_REQUESTS', { code: 'LOCKED_OUT', message: 'locked out' }, { 'retry-after': String(wait) });
    }),
    after: createAuthMiddleware(async (ctx) => {
      if (guesses.has(ctx.path) && ctx.context.newSession) await book.giveBack(addressOf(ctx.headers), accountOf(ctx.path, ctx.body, ctx.headers));
    }),
  };
}

const addressOf = (headers: Headers | undefined): string => headers?.get(addressHeader) ?? 'unknown';

/** A second factor is guessed under the pending sign-in's cookie, which names the account no plainer. */
function accountOf(path: string, body: unknown, headers: Headers | undefined): string {
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const name = given['username'] ?? given['phoneNumber'];
  if (typeof name === 'string') return name;
  return path.startsWith('/two-factor/') ? (/two_factor=([^;]+)/.exec(headers?.get('cookie') ?? '')?.[1] ?? addressOf(headers)) : addressOf(headers);
}
