import { useEffect, useRef } from 'react';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

/** Keeps what is typed, not what the form opened with. */
export function useKeptDraft(data: JsonObject, keep: (data: JsonObject) => void): void {
  const seen = useRef(data);
  useEffect(() => {
    if (seen.current === data) return;
    seen.current = data;
    keep(data);
  }, [data, keep]);
}
