import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { meQuery } from '../ask/me.ts';
import { largeTextFor, useSpeech } from '../parts/portal-kit/speech.ts';
import { usePlace } from './route/place.ts';

/** Around every page: text as large as this person wants it, and what a screen reader hears after going on. */
export function Root({ children }: { children: ReactNode }) {
  const person = useQuery(meQuery).data?.person?.id ?? null;
  useEffect(() => largeTextFor(person), [person]);
  return <>{children}<Announcer /></>;
}

/** Stands there before it speaks, as live regions must: the new page's name, and what was just sent. The cursor goes to the new page's top. */
function Announcer() {
  const { t } = useSpeech();
  const { pathname, sent } = usePlace();
  const first = useRef(true);
  const [said, setSaid] = useState('');
  const words = sent ? t({ zh: `已送出：${sent.zh}`, en: `Sent: ${sent.en}` }) : '';
  useEffect(() => {
    if (first.current) { first.current = false; return; }
    const timer = setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
      setSaid([words, document.title.split(' | ')[0] ?? ''].filter(Boolean).join(' '));
    }, 150);
    return () => clearTimeout(timer);
  }, [pathname, words]);
  return <div role="status" className="p-hidden">{said}</div>;
}
