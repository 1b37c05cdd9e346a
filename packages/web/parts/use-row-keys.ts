import { useLayoutEffect, useState } from 'react';

/** J and K move over the rows of a list, Enter opens the picked one, X hands it to `mark`. Gives the picked row, −1 for none. Typing in a field is left alone. */
export function useRowKeys(rows: number, open: (row: number) => void, mark?: (row: number) => void): number {
  const [picked, pick] = useState(-1);
  // With the rows, not after them: who sees them may press at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const busy = event.target instanceof HTMLElement && event.target.closest('input:not([type=checkbox]), textarea, select, button, a, [contenteditable], [role=dialog]');
      if (busy || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'j') pick((row) => Math.min(rows - 1, row + 1));
      if (event.key === 'k') pick((row) => Math.max(0, row - 1));
      if (event.key === 'Enter' && picked >= 0) open(picked);
      if (event.key === 'x' && picked >= 0) mark?.(picked);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [rows, open, mark, picked]);
  return picked;
}
