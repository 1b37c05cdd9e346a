import { Suspense, useDeferredValue, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Tab } from '../search-params.ts';
import { useText } from '../language.tsx';
import { Waiting } from '../loading-states.tsx';
import './stream-tabs.css';

/** `count`: how much stands behind it, in figures; absent until it is known. */
export type OneTab = { readonly key: Tab; readonly name: Text; readonly count?: string | number | undefined; readonly body: () => ReactNode };
type Props = { readonly tab: Tab; readonly turn: (tab: Tab) => void; readonly tabs: readonly OneTab[] };

/** The chosen tab is marked at once; its body is drawn after that, when nobody waits for a press to be seen. Arrow keys lead along. */
export function StreamTabs({ tab, turn, tabs }: Props) {
  const t = useText();
  const own = useId();
  const bar = useRef<HTMLDivElement>(null);
  const [pressed, press] = useState<{ readonly from: Tab; readonly to: Tab } | null>(null);
  // Once the address has moved, it alone says which tab is chosen.
  if (pressed !== null && pressed.from !== tab) press(null);
  const chosen = pressed?.from === tab ? pressed.to : tab;
  const shown = useDeferredValue(chosen);
  const choose = (to: Tab) => {
    press({ from: tab, to });
    // The address follows once the press is on the screen.
    setTimeout(() => turn(to));
  };
  const lead = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.findIndex(({ key }) => key === chosen) + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    choose(next.key);
    bar.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs no-print" role="tablist" ref={bar} onKeyDown={lead}>
        {tabs.map(({ key, name, count }) => (
          <button key={key} type="button" role="tab" id={`${own}-${key}`} data-tab={key} aria-selected={key === chosen} aria-controls={`${own}-body`} tabIndex={key === chosen ? 0 : -1} onClick={() => choose(key)}>
            {t(name)}{count === undefined ? null : <span className="tab-count">{count}</span>}
          </button>
        ))}
      </div>
      <div className="tab-body" role="tabpanel" id={`${own}-body`} aria-labelledby={`${own}-${chosen}`} aria-busy={shown !== chosen}>
        <Suspense fallback={<Waiting />}><Body key={shown} of={tabs.find(({ key }) => key === shown) ?? tabs[0]} /></Suspense>
      </div>
    </>
  );
}

const Body = ({ of }: { readonly of: OneTab | undefined }) => of?.body() ?? null;
