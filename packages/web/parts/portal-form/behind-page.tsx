import { lazy, Suspense, useEffect, type ComponentType } from 'react';

/** A part that opens on a press: fetched once the page stands, so that nobody waits for it first, and it is there when the network is not. */
export function behindPage<P extends object>(fetch: () => Promise<ComponentType<P>>) {
  const Part = lazy(() => fetch().then((part) => ({ default: part })));
  return {
    Part: (props: P) => <Suspense fallback={null}><Part {...props} /></Suspense>,
    useReady: () => useEffect(() => void fetch().catch(() => undefined), []),
  };
}
