import { useEffect, useRef } from 'react';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

/** Keeps what is typed, not what the form opened with or was set back to. */
export function useKeptDraft(data: JsonObject, untouched: JsonObject, keep: (data: JsonObject) => void): void {
  const seen = useRef(data);
  useEffect(() => {
    if (seen.current === data) return;
    seen.current = data;
    if (data !== untouched) keep(data);
  }, [data, untouched, keep]);
}
