import { useSyncExternalStore } from 'react';
import { useLanguage, useText } from '../language.tsx';

const kept = 'jiedian.large-text';
const listeners = new Set<() => void>();
let whose: string | null = null;
let large = readKept(kept) ?? false;

/** As chosen by this person on this device; null where nothing was. */
function readKept(key: string): boolean | null {
  try {
    const value = localStorage.getItem(key);
    return value === null ? null : value === 'true';
  } catch {
    return null;
  }
}

/** 大字: the root goes from 16 to 20 px, and everything with it. Kept for the person who is signed in, and for whoever comes next without a choice of his own. */
export function setLargeText(next: boolean): void {
  large = next;
  try {
    for (const key of whose === null ? [kept] : [kept, `${kept}.${whose}`]) localStorage.setItem(key, String(next));
  } catch {
    // A browser that keeps nothing still shows it large until it is closed.
  }
  tell();
}

/** Somebody is known now: his own choice counts, where he made one. */
export function largeTextFor(person: string | null): void {
  whose = person;
  const own = person === null ? null : readKept(`${kept}.${person}`);
  if (own === null || own === large) return;
  large = own;
  tell();
}

function tell(): void {
  showLargeText();
  for (const listener of listeners) listener();
}

export const showLargeText = (): void => { document.documentElement.dataset['large'] = String(large); };

const subscribe = (listener: () => void) => { listeners.add(listener); return () => { listeners.delete(listener); }; };

/** How the portal speaks: language, size of text, and `t`, which says a text in the chosen language. */
export function useSpeech() {
  const { language, speak } = useLanguage();
  const isLarge = useSyncExternalStore(subscribe, () => large, () => false);
  return { t: useText(), language, speak, large: isLarge };
}
