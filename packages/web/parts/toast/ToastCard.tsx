import { useEffect, useState } from 'react';
import { useText } from '../language.tsx';
import { LightShape } from '../StatusLight.tsx';
import type { Toast, ToastWay } from './toasts.ts';

/** Stays its time, longer while somebody points at it or has the cursor in it. */
export function ToastCard({ toast, drop }: { readonly toast: Toast; readonly drop: (key: string) => void }) {
  const t = useText();
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => drop(toast.key), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, toast, drop]);
  const press = (way: ToastWay) => {
    drop(toast.key);
    way.go();
  };
  const link = (way: ToastWay) => <button key={way.words.en} type="button" className="link" {...(way.next ? { 'aria-keyshortcuts': 'N' } : {})} onClick={() => press(way)}>{t(way.words)}{way.next ? <kbd aria-hidden="true">N</kbd> : null}</button>;
  return (
    <div className="toast" onMouseEnter={() => hold(true)} onMouseLeave={() => hold(false)} onFocus={() => hold(true)} onBlur={() => hold(false)}>
      <span className={`light light-${toast.shape}`}><LightShape state={toast.shape} /></span>
      <div className="toast-words">
        <p><b>{t(toast.said)}</b>{toast.about ? <>　{link(toast.about)}</> : null}</p>
        {toast.more ? <p className="secondary">{t(toast.more)}</p> : null}
        {toast.ways && toast.ways.length > 0 ? <p className="toast-ways">{toast.ways.map(link)}</p> : null}
      </div>
      <button type="button" className="toast-close" aria-label={t({ zh: '关闭通知', en: 'Close this notice' })} onClick={() => drop(toast.key)}>
        <svg width="12" height="12" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true"><path d="M2 2l10 10M12 2L2 12" /></svg>
      </button>
    </div>
  );
}
