import { createHash } from 'node:crypto';
import type { Asker } from './asker.ts';

/** Who asked a moment ago, by session cookie; so that a page's ten questions look the session up once. */
export type ScopeCache = {
  readonly get: (cookie: string) => Asker | undefined;
  readonly put: (cookie: string, asker: Asker) => void;
  /** At every sign-in, sign-out or change of password. */
  readonly forget: (cookie: string | undefined) => void;
};

const keepMs = 5_000;
const most = 10_000;

/** Keeps an answer for five seconds at most: a duty taken away works that long, a sign-out at once. */
export function scopeCache(now: () => number = Date.now): ScopeCache {
  const kept = new Map<string, { readonly asker: Asker; readonly until: number }>();
  return {
    get: (cookie) => {
      const key = sessionKey(cookie);
      const found = key === undefined ? undefined : kept.get(key);
      return found && found.until > now() ? found.asker : undefined;
    },
    put: (cookie, asker) => {
      const key = sessionKey(cookie);
      if (key === undefined) return;
      if (kept.size >= most) kept.clear();
      kept.set(key, { asker, until: now() + keepMs });
    },
    forget: (cookie) => {
      const key = cookie === undefined ? undefined : sessionKey(cookie);
      if (key !== undefined) kept.delete(key);
    },
  };
}

/** Only the session's own cookie counts, so that forgetting it cannot be dodged by other cookies; kept as a digest. */
function sessionKey(cookie: string): string | undefined {
  const token = /(?:^|;\s*)(?:__Secure-)?jiedian\.session_token=([^;]+)/.exec(cookie)?.[1];
  return token === undefined ? undefined : createHash('sha256').update(token).digest('base64url');
}
