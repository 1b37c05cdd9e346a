import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function at each drawing, which calls the newest: what is drawn below it need not be drawn anew because of it. */
export function useSteady<A extends readonly unknown[]>(newest: (...given: A) => void): (...given: A) => void {
  const latest = useRef(newest);
  useLayoutEffect(() => {
    latest.current = newest;
  });
  return useCallback((...given: A) => latest.current(...given), []);
}
