import { useCallback, useEffect, useRef, useState } from 'react';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { dropDraft, keepDraft } from '../../ask/drafts.ts';

const quiet = 1_000;
const later = 10_000;

export type DraftState = { readonly savedAt: string | null; readonly waiting: boolean; readonly failed: boolean };

/**
 * Keeps the form with the server a second after the last change, tries again when that fails, and once more when the form is closed:
 * then `onLeft` says whether what was typed is kept.
 */
export function useDraft(key: string, savedAt: string | null, onLeft?: (kept: boolean) => void) {
  const [state, become] = useState<DraftState>({ savedAt, waiting: false, failed: false });
  const pending = useRef<JsonObject | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const flying = useRef<Promise<unknown>>(Promise.resolve());
  const here = useRef(true);
  const typed = useRef(false);
  const left = useRef(onLeft);

  /** Whether all that was typed is with the server then. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const data = pending.current;
    if (data === null) return flying.current.then(() => true, () => false);
    pending.current = null;
    try {
      const saving = keepDraft(key, data);
      flying.current = saving;
      const saved = await saving;
      if (here.current) become({ savedAt: saved.savedAt, waiting: pending.current !== null, failed: false });
      return true;
    } catch {
      pending.current ??= data;
      if (here.current) become((was) => ({ ...was, waiting: true, failed: true }));
      return false;
    }
  }, [key]);

  const keep = useCallback((data: JsonObject) => {
    pending.current = data;
    typed.current = true;
    become((was) => (was.waiting ? was : { ...was, waiting: true }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), quiet);
  }, [flush]);

  /** Before the act is sent: nothing of the draft may arrive after it. What waits goes on with the next change or `flush`. */
  const hold = useCallback(async () => {
    clearTimeout(timer.current);
    await flying.current.catch(() => undefined);
  }, []);

  /** After the act: the server has dropped the draft, nothing more is kept. */
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
    typed.current = false;
    become({ savedAt: null, waiting: false, failed: false });
  }, []);

  /** Throws the draft away, after any save that is still under way. */
  const discard = useCallback(async () => {
    forget();
    await flying.current.catch(() => undefined);
    await dropDraft(key).catch(() => undefined);
  }, [forget, key]);

  useEffect(() => {
    left.current = onLeft;
  });

  useEffect(() => {
    if (!state.failed) return;
    const retrying = setInterval(() => void flush(), later);
    return () => clearInterval(retrying);
  }, [state.failed, flush]);

  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
      void flush().then((kept) => { if (typed.current) left.current?.(kept); });
    };
  }, [flush]);
  return { ...state, keep, hold, forget, discard, flush };
}
