import { useEffect, useRef, useState } from 'react';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { keepDraft, readDraft } from '../../ask/drafts.ts';
import { rowsOf, type RegimeRow } from './regime-rows.ts';

/** What is being written: the rows and what the proposal says besides. */
export type RegimeCopy = { readonly target: string; readonly version: string; readonly effectiveFrom: string; readonly reason: string; readonly rows: readonly RegimeRow[] };

export const copyDraft = (key: string, ref: string): string => `regime:${key}:${ref.toLowerCase().replaceAll('.', '-')}`;

/** A copy of a version as I left it; kept by itself a moment after each change. `savedAt` null: nothing kept yet. */
export function useRegimeCopy(key: string, ref: string, document: JsonObject | undefined) {
  const [copy, setCopy] = useState<RegimeCopy | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const touched = useRef(false);
  useEffect(() => {
    if (document === undefined) return;
    let live = true;
    const fresh: RegimeCopy = { target: key, version: '', effectiveFrom: '', reason: '', rows: rowsOf(document) };
    readDraft(copyDraft(key, ref)).catch(() => null).then((kept) => {
      if (!live || touched.current) return;
      setCopy(kept === null ? fresh : { ...fresh, ...(kept.data as Partial<RegimeCopy>) });
      setSavedAt(kept?.savedAt ?? null);
    }).catch(() => undefined);
    return () => {
      live = false;
    };
  }, [key, ref, document]);
  useEffect(() => {
    if (copy === null || !touched.current) return;
    const timer = setTimeout(() => void keepDraft(copyDraft(key, ref), copy as unknown as JsonObject).then((kept) => setSavedAt(kept.savedAt)).catch(() => undefined), 800);
    return () => clearTimeout(timer);
  }, [copy, key, ref]);
  const change = (part: Partial<RegimeCopy>) => {
    touched.current = true;
    setCopy((now) => (now === null ? now : { ...now, ...part }));
  };
  const settle = () => {
    touched.current = false;
  };
  return { copy, change, savedAt, settle };
}
