import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Where the cursor goes when a drawer closes: back to what opened it; where that is gone, as the button of an act that is done, to the head of the page,
 * so that whoever has no pointer reads on from there. Gives what the drawer is to call when it has opened or closed.
 */
export function useFocusBack(open: boolean): (opened: boolean) => void {
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  return useCallback((opened: boolean) => {
    if (opened) return;
    const from = opener.current;
    const toHead = () => document.querySelector<HTMLElement>('[data-page-head]')?.focus({ preventScroll: true });
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    if (from === document.body || document.activeElement !== from) toHead();
    // What was asked anew may take the button away a moment later.
    const watch = new MutationObserver(() => {
      if (from?.isConnected !== false) return;
      watch.disconnect();
      if (document.activeElement === document.body) toHead();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), 5_000);
  }, []);
}
