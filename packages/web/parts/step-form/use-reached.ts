import { useEffect, useState, type RefObject } from 'react';

const below = 120;

/** Which section of the form one has scrolled to; whatever scrolls, the page or the drawer. */
export function useReached(root: RefObject<HTMLElement | null>, keys: readonly string[]): string | undefined {
  const [reached, reach] = useState(keys[0]);
  const all = keys.join('\n');
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      const form = root.current;
      if (form === null) return;
      const top = Math.max(0, form.getBoundingClientRect().top) + below;
      const sections = [...form.querySelectorAll<HTMLElement>('[data-section]')];
      const last = sections.findLast((section) => section.getBoundingClientRect().top <= top) ?? sections[0];
      reach(last?.dataset['section']);
    };
    const scrolled = () => { waiting ||= requestAnimationFrame(look); };
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      document.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [root, all]);
  return reached !== undefined && keys.includes(reached) ? reached : keys[0];
}
