import { hkdfSync } from 'node:crypto';
import pg from 'pg';
import { v7 } from 'uuid';
import type { Shell } from '../command/shell.ts';
import { dayIn } from '../ledger/rule-book.ts';
import { whoAsks, type WhoAsks } from './who-asks.ts';
import { makeAuth, type Auth } from './make-auth.ts';
import { tryBook } from './lock-out.ts';
import { scopeCache, type ScopeCache } from './scope-cache.ts';

export type Session = { readonly auth: Auth; readonly scopes: ScopeCache; readonly whoAsks: WhoAsks; readonly close: () => Promise<void> };

export type SessionNeeds = { readonly shell: Shell; readonly appUrl: string; readonly secret: string; readonly publicUrl: string };

/** Opens the session library on its own schema, with its own connections and a key derived from the house's secret. */
export function openSession({ shell, appUrl, secret, publicUrl }: SessionNeeds): Session {
  const pool = new pg.Pool({ connectionString: inSessionSchema(appUrl), application_name: 'jiedian-session', max: 4, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  const key = (use: string): string => Buffer.from(hkdfSync('sha256', secret, 'jiedian', use, 32)).toString('base64url');
  const keepCode = async (phone: string, code: string): Promise<void> => {
    const id = v7();
    await shell.app.query(
      `with kept as (insert into session.phone_code (id, phone, code, created_at) values ($1, $2, $3, $4) returning id)
       select jobs.add('send-phone-code', jsonb_build_object('id', id), 'send-phone-code:' || id) from kept`,
      [id, phone, code, new Date().toISOString()],
    );
  };
  const auth = makeAuth({ pool, secret: key('sessions'), publicUrl, tries: tryBook(shell.app, key('sign-in-tries')), keepCode });
  const scopes = scopeCache();
  const today = () => dayIn(shell.rules(), shell.clock.now());
  return { auth, scopes, whoAsks: whoAsks(auth, shell.app, scopes, today, shell.vault.lookupOf), close: () => pool.end() };
}

/** The same connection with the library's schema first; other options of the address are kept. */
function inSessionSchema(url: string): string {
  const changed = new URL(url);
  const options = changed.searchParams.get('options');
  changed.searchParams.set('options', `${options === null ? '' : `${options} `}-c search_path=session`);
  return changed.href;
}
