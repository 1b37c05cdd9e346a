import { useEffect, useState, type ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useSpeech } from './speech.ts';
import { Shape } from './Shape.tsx';

/** What went wrong, how to go on, what is safe; with the number that the service desk can look up. */
export function Trouble({ text, requestId, onRetry }: { text: Text; requestId?: string | undefined; onRetry?: () => void }) {
  const { t } = useSpeech();
  return (
    <div className="p-note" data-tone="late" role="alert">
      <p><Shape tone="late" /> {t(text)}</p>
      {requestId === undefined ? null : <p className="p-second">{t({ zh: `来电时可报编号 ${requestId}`, en: `If you call, give this number: ${requestId}` })}</p>}
      {onRetry ? <button type="button" className="p-link" onClick={onRetry}>{t({ zh: '再试一次', en: 'Try again' })}</button> : null}
    </div>
  );
}

/** Grey shapes of what is coming, shown only when it takes longer than a moment. */
export function Waiting({ title }: { title?: Text }) {
  const { t } = useSpeech();
  const [shown, setShown] = useState(false);
  useEffect(() => { const timer = setTimeout(() => setShown(true), 300); return () => clearTimeout(timer); }, []);
  return (
    <div className="p-card" role="status" style={{ visibility: shown ? 'visible' : 'hidden' }}>
      <span className="p-hidden">{t(title ?? { zh: '正在读取…', en: 'Loading…' })}</span>
      <div className="p-ghost" data-size="title" /><div className="p-ghost" /><div className="p-ghost" />
    </div>
  );
}

export function Nothing({ text, children }: { text: Text; children?: ReactNode }) {
  const { t } = useSpeech();
  return <div className="p-card"><p>{t(text)}</p>{children}</div>;
}

/** No network is a state, not an error: never red, never in the way. */
export function NetworkStrip() {
  const { t } = useSpeech();
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => { window.removeEventListener('online', look); window.removeEventListener('offline', look); };
  }, []);
  return online ? null : <div className="p-strip" role="status">{t({ zh: '没有网络。填写的内容存在本机，有网自动保存。', en: 'No network. What you enter stays on this phone and is saved when you are back online.' })}</div>;
}
