import { useEffect, type ComponentProps, type MouseEvent } from 'react';
import { hrefOf, type Path, type Where, type Written } from './address.ts';
import { goToHref } from './go.ts';
import { useStanding } from './place.ts';

/** Left to the browser: a new window, a new tab, saving. */
const isPlain = (event: MouseEvent): boolean => !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A way within the portal; the page it leads to is fetched when somebody is about to take it. */
export function Link<P extends Path>({ to, params, search, ...rest }: Where<P> & Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  const { fetch } = useStanding();
  const href = hrefOf({ to, params, search } as Written);
  const near = () => fetch(to);
  return <a {...rest} href={href} onPointerEnter={near} onTouchStart={near} onFocus={near} onClick={(event) => { if (isPlain(event)) { event.preventDefault(); goToHref(href); } }} />;
}

/** Sends on at once. */
export function Navigate<P extends Path>(where: Where<P>) {
  const href = hrefOf(where as Written);
  useEffect(() => goToHref(href, { replace: true }), [href]);
  return null;
}
