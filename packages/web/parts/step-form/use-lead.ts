import { useLayoutEffect, useRef, type RefObject } from 'react';

/** For what vanishes under the cursor: `lead(selector)` puts it on the first such control in the place as soon as one is drawn there. */
export function useLead(place: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const found = place.current?.querySelector<HTMLElement>(wanted.current);
    if (!found) return;
    wanted.current = null;
    found.focus();
  });
  return (selector) => { wanted.current = selector; };
}
