import { useSyncExternalStore } from 'react';
import { useLanguage, useText } from '../language.tsx';

const kept = 'jiedian.large-text';
const listeners = new Set<() => void>();
let large = readKept();

function readKept(): boolean {
  try {
    return localStorage.getItem(kept) === 'true';
  } catch {
    return false;
  }
}

/** 大字: the root goes from 16 to 20 px, and everything with it; kept in this browser. */
export function setLargeText(next: boolean): void {
  large = next;
  try {
    localStorage.setItem(kept, String(next));
  } catch {
    // A browser that keeps nothing still shows it large until it is closed.
  }
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
