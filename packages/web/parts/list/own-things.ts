import { useMemo, useState } from 'react';
import { useMe } from '../../ask/session.ts';

/** Words that this device keeps for this person under a key; null: nothing kept, or nothing can be. */
function kept(key: string): readonly string[] | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(found) && found.every((one) => typeof one === 'string') ? found : null;
  } catch {
    return null;
  }
}

function keep(key: string, words: readonly string[] | null): void {
  try {
    if (words === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(words));
  } catch {
    // A browser that keeps nothing shows the choice until the page is left.
  }
}

/** What I chose on this device (columns of a list, recent searches); another person at the same desk has his own. */
export function useOwnThings(name: string): readonly [readonly string[] | null, (words: readonly string[] | null) => void] {
  const key = `jiedian.${name}.${useMe().data?.person?.id ?? ''}`;
  const [said, say] = useState<{ readonly key: string; readonly words: readonly string[] | null } | null>(null);
  const words = useMemo(() => (said?.key === key ? said.words : kept(key)), [said, key]);
  return [words, (next) => {
    keep(key, next);
    say({ key, words: next });
  }];
}
