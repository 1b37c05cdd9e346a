import { useEffect, useRef, useState } from 'react';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { keepDraft } from '../ask/drafts.ts';

export type DraftState = { readonly state: 'none' | 'saving' | 'saved' | 'on-phone'; readonly at: string | null };

const mirror = (key: string) => `jiedian.draft.${key}`;

/** What could not be sent to the server last time, kept on this phone until it could. */
export function draftOnPhone(key: string): JsonObject | null {
  try {
    const kept = localStorage.getItem(mirror(key));
    return kept === null ? null : (JSON.parse(kept) as JsonObject);
  } catch {
    return null;
  }
}

export function forgetOnPhone(key: string): void {
  try {
    localStorage.removeItem(mirror(key));
  } catch {
    // Nothing was kept there.
  }
}

function keepOnPhone(key: string, data: JsonObject): void {
  try {
    localStorage.setItem(mirror(key), JSON.stringify(data));
  } catch {
    // A full or closed store: the page itself still holds what was typed.
  }
}

/** Saves what is typed by itself: to the phone at once, to the server a moment later; there it goes, the copy on the phone goes. */
export function useKeptDraft(key: string, data: JsonObject, active: boolean, savedAt: string | null): DraftState {
  const [state, setState] = useState<DraftState>({ state: savedAt === null ? 'none' : 'saved', at: savedAt });
  const last = useRef(data);
  useEffect(() => {
    if (!active || data === last.current) return;
    last.current = data;
    keepOnPhone(key, data);
    let here = true;
    const send = () => {
      setState((was) => ({ ...was, state: 'saving' }));
      keepDraft(key, data).then(
        ({ savedAt: at }) => { if (here) { forgetOnPhone(key); setState({ state: 'saved', at }); } },
        () => { if (here) setState((was) => ({ ...was, state: 'on-phone' })); },
      );
    };
    const timer = setTimeout(send, 900);
    window.addEventListener('online', send);
    return () => { here = false; clearTimeout(timer); window.removeEventListener('online', send); };
  }, [key, data, active]);
  return state;
}
