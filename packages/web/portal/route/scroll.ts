const kept = 'jiedian.scroll';

/** How far down each entry of the history was read, in px; for as long as the tab lives. */
const held: Map<string, number> = new Map(read());

function read(): [string, number][] {
  try {
    return Object.entries(JSON.parse(sessionStorage.getItem(kept) ?? '{}') as { [key: string]: number });
  } catch {
    return [];
  }
}

export function keepScroll(key: string): void {
  held.delete(key);
  held.set(key, Math.round(window.scrollY));
  for (const old of [...held.keys()].slice(0, -50)) held.delete(old);
  try {
    sessionStorage.setItem(kept, JSON.stringify(Object.fromEntries(held)));
  } catch {
    // A browser that keeps nothing begins at the top.
  }
}

/** A new page begins at its top, one come back to where it was left. */
export const restoreScroll = (key: string): void => window.scrollTo({ top: held.get(key) ?? 0 });
