import { useId, useState, type KeyboardEvent } from 'react';

/** The keys and names of a combobox with a list under it: up and down go round, Enter takes, Esc closes and at last empties. */
export function useCombobox(choices: number, { take, enter, empty }: { readonly take: (at: number) => void; readonly enter: () => void; readonly empty: () => void }) {
  const id = useId();
  const [open, show] = useState(false);
  const [at, move] = useState(-1);
  const active = at < choices ? at : -1;
  const shown = open && choices > 0;
  const nameOf = (i: number) => `${id}-${i}`;
  const close = () => { show(false); move(-1); };
  const wander = (by: 1 | -1) => { show(true); move(by === 1 ? (active + 1) % choices : active <= 0 ? choices - 1 : active - 1); };

  function press(event: KeyboardEvent) {
    // While characters are being composed the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && choices > 0) { event.preventDefault(); wander(event.key === 'ArrowDown' ? 1 : -1); }
    if (event.key === 'Enter') { event.preventDefault(); if (shown && active >= 0) take(active); else enter(); }
    if (event.key === 'Escape') { if (shown) close(); else empty(); }
  }

  return {
    active, shown, close, nameOf, listId: `${id}-list`,
    typed: () => { show(true); move(-1); },
    box: {
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': shown, 'aria-controls': `${id}-list`, 'aria-activedescendant': shown && active >= 0 ? nameOf(active) : undefined,
      onKeyDown: press, onFocus: () => show(true), onBlur: close,
    } as const,
  };
}
