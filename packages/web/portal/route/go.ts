import type { Text } from '@jiedian/domain/kernel/text.ts';
import { hrefOf, type Path, type Where, type Written } from './address.ts';

/** What is kept with an entry of the browser's history: which it is, how many of ours lie before it, and what was just sent. */
export type Entry = { readonly key: string; readonly before: number; readonly sent?: Text };

type How = { readonly replace?: boolean; readonly sent?: Text };

const followers = new Set<() => void>();
const tell = () => { for (const follower of followers) follower(); };

/** Called after each move, by the page or by the browser's own arrows. */
export function onMove(follower: () => void): () => void {
  if (followers.size === 0) window.addEventListener('popstate', tell);
  followers.add(follower);
  return () => {
    followers.delete(follower);
    if (followers.size === 0) window.removeEventListener('popstate', tell);
  };
}

export function entryNow(): Entry {
  const { key = '', before = 0, sent } = (history.state ?? {}) as Partial<Entry>;
  return { key, before, ...(sent ? { sent } : {}) };
}

/** An address as one reads it: what comes from outside, or goes one level up. Where one stands already, nothing is piled up. */
export function goToHref(href: string, { replace = false, sent }: How = {}): void {
  const here = replace || href === location.pathname + location.search;
  const entry: Entry = { key: Math.random().toString(36).slice(2), before: entryNow().before + (here ? 0 : 1), ...(sent ? { sent } : {}) };
  history[here ? 'replaceState' : 'pushState'](entry, '', href);
  tell();
}

export const goTo = <P extends Path>(where: Where<P> & How): void => goToHref(hrefOf(where as Written), where);

/** To where one came from within the portal; a straight link from outside goes up instead. */
export function goBack(up: string): void {
  if (entryNow().before > 0) history.back();
  else goToHref(up);
}
