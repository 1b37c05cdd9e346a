import { useRef, useState } from 'react';

export type Selection<Row> = {
  readonly rows: readonly Row[];
  readonly has: (key: string) => boolean;
  /** `through`: all from the row touched before to this one, as with the shift key. */
  readonly toggle: (at: number, through?: boolean) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
};

/** Rows picked out of those that are shown. What is shown no more is picked no more: nobody acts on what he does not see. */
export function useSelection<Row>(shown: readonly Row[], keyOf: (row: Row) => string): Selection<Row> {
  const [picked, pick] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(0);
  const rows = shown.filter((row) => picked.has(keyOf(row)));
  return {
    rows,
    has: (key) => picked.has(key),
    toggle: (at, through = false) => {
      const row = shown[at];
      if (row === undefined) return;
      const on = !picked.has(keyOf(row));
      const [from, to] = through ? [Math.min(last.current, at), Math.max(last.current, at)] : [at, at];
      const next = new Set(rows.map(keyOf));
      for (const one of shown.slice(from, to + 1)) {
        if (on) next.add(keyOf(one));
        else next.delete(keyOf(one));
      }
      last.current = at;
      pick(next);
    },
    toggleAll: () => pick(rows.length === shown.length ? new Set() : new Set(shown.map(keyOf))),
    clear: () => pick(new Set()),
  };
}
