import { useEffect, type RefObject } from 'react';

const stops = 'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), [contenteditable=true]';

/**
 * For what vanishes under the cursor without being pressed, as a finding that has just been put right: the cursor goes to the next control of
 * the place that still stands, else to the last one before it. Who works by keys would find himself on the page behind.
 */
export function useKeptCursor(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (root === null) return;
    let order: readonly HTMLElement[] = [];
    let at = -1;
    const note = ({ target }: FocusEvent) => {
      order = [...root.querySelectorAll<HTMLElement>(stops)].filter((one) => one === target || (one.tabIndex >= 0 && one.closest('[hidden], [inert]') === null));
      at = order.findIndex((one) => one === target);
    };
    const keep = () => {
      const on = order[at];
      if (on === undefined || on.isConnected || document.activeElement !== document.body) return;
      const stands = (one: HTMLElement) => one.isConnected;
      (order.slice(at).find(stands) ?? order.slice(0, at).findLast(stands))?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(keep);
    root.addEventListener('focusin', note);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      root.removeEventListener('focusin', note);
    };
  }, [place]);
}
