import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useText } from '../language.tsx';
import { SayingOf, type Toast } from './toasts.ts';
import { ToastCard } from './ToastCard.tsx';
import './toast.css';

const most = 3;
const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=dialog], dialog';

/** The place where things are said. It stands there from the first, or screen readers would not hear what comes into it; each toast is read once, politely. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const [toasts, set] = useState<readonly Toast[]>([]);
  const say = useCallback((toast: Toast) => set((all) => [...all.filter(({ key }) => key !== toast.key), toast].slice(-most)), []);
  const drop = useCallback((key: string) => set((all) => all.filter((one) => one.key !== key)), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const busy = event.target instanceof HTMLElement && event.target.closest(typing);
      if (event.key !== 'n' || busy || event.ctrlKey || event.metaKey || event.altKey) return;
      const last = toasts.findLast(({ ways }) => ways?.some(({ next }) => next));
      if (last === undefined) return;
      event.preventDefault();
      drop(last.key);
      last.ways?.find(({ next }) => next)?.go();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [toasts, drop]);
  return (
    <SayingOf value={say}>
      {children}
      <div className="toasts no-print" role="status" aria-live="polite" aria-atomic="false" aria-label={t({ zh: '通知', en: 'Notices' })}>
        {toasts.map((toast) => <ToastCard key={toast.key} toast={toast} drop={drop} />)}
      </div>
    </SayingOf>
  );
}
