import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const rooms = { t: '/', d: '/todo', c: '/cases', p: '/projects', m: '/messages' } as const;
const isRoom = (key: string): key is keyof typeof rooms => key in rooms;

/** How long G waits for the second key, in ms. */
const patience = 1500;

/** `?` opens the help, G and a letter go to a room. Typing and open dialogs are left alone, and so are the browser's own combinations. */
export function useShortcuts(help: () => void): void {
  const go = useNavigate();
  const since = useRef(-Infinity);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const inside = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('input, textarea, select, [contenteditable], [role=dialog], dialog, [role=listbox], [role=menu]') : null;
      // The cursor may stand for a moment in a dialog that has just closed.
      const busy = inside !== null && (typeof inside.checkVisibility !== 'function' || inside.checkVisibility());
      if (busy || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      const waiting = event.timeStamp - since.current < patience;
      since.current = key === 'g' ? event.timeStamp : -Infinity;
      if (waiting && isRoom(key)) {
        event.preventDefault();
        void go({ to: rooms[key], search: {} });
      } else if (event.key === '?') {
        event.preventDefault();
        help();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [go, help]);
}
