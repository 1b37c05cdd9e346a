import { startTransition, useEffect, useLayoutEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { Caught } from './Caught.tsx';
import { onMove } from './go.ts';
import { placeNow, StandingContext, type Place, type Standing } from './place.ts';
import type { Path } from './address.ts';
import { keepScroll, restoreScroll } from './scroll.ts';

export type Pages = { readonly [P in Path]: () => Promise<ComponentType> };
type Props = { readonly pages: Pages; readonly lost: ComponentType; readonly broken: ComponentType; readonly around: ComponentType<{ children: ReactNode }> };

/** Shows the page of the address. The page before it stays until the next one is there, so nothing flashes empty. */
export function Router({ pages, lost, broken, around: Around }: Props) {
  const [shown, setShown] = useState<{ readonly place: Place; readonly Page: ComponentType } | null>(null);
  useEffect(() => {
    let now: Place | null = null;
    let standing: Place | null = null;
    const follow = () => {
      const place = placeNow(Object.keys(pages) as Path[]);
      // A leap within the page is not a move.
      if (now !== null && now.href === place.href && place.key === '') return;
      if (standing) keepScroll(standing.key);
      now = place;
      const show = (Page: ComponentType) => {
        if (now !== place) return;
        standing = place;
        startTransition(() => setShown({ place, Page }));
      };
      if (place.path === null) return show(lost);
      pages[place.path]().then(show, () => {
        // What an older page asks for is gone once a new version was put up: the browser fetches the new one.
        if (standing !== null && now === place && navigator.onLine) location.reload();
        else show(broken);
      });
    };
    const leave = () => { if (standing) keepScroll(standing.key); };
    history.scrollRestoration = 'manual';
    window.addEventListener('pagehide', leave);
    const away = onMove(follow);
    follow();
    return () => { away(); window.removeEventListener('pagehide', leave); };
  }, [pages, lost, broken]);
  const key = shown?.place.key;
  useLayoutEffect(() => { if (key !== undefined) restoreScroll(key); }, [key]);
  const standing = useMemo((): Standing | null => (shown && { place: shown.place, fetch: (path) => void pages[path]().catch(() => undefined) }), [shown, pages]);
  if (!shown || !standing) return null;
  const { Page, place } = shown;
  return <StandingContext value={standing}><Around><Caught key={place.pathname} instead={broken}><Page /></Caught></Around></StandingContext>;
}
