import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { isTrouble } from '../ask/trouble.ts';
import { useText } from './language.tsx';

/** Grey bars in the place of text, only after 300 ms, so that quick answers do not flicker. */
export function Waiting({ rows = 4 }: { readonly rows?: number }) {
  const t = useText();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return <div className="waiting" role="status" aria-label={t({ zh: '正在读取', en: 'Loading' })} />;
  return (
    <div className="waiting" role="status" aria-label={t({ zh: '正在读取', en: 'Loading' })}>
      {Array.from({ length: rows }, (_, i) => <div key={i} className="waiting-bar" style={{ width: `${90 - (i % 3) * 18}%` }} />)}
    </div>
  );
}

/** What failed, what was kept, again, and a number that one can quote. */
export function LoadTrouble({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const t = useText();
  const problem = isTrouble(error) ? error : null;
  const text = problem?.text ?? { zh: '页面没有读取成功。', en: 'The page could not be loaded.' };
  return (
    <div className="trouble" role="alert">
      <p>{t(text)}</p>
      <p className="secondary">{problem?.requestId ? `${t({ zh: '报修时请告知编号', en: 'Quote this number when you report it' })} ${problem.requestId}` : null}</p>
      <Button onClick={again}>{t({ zh: '重试', en: 'Try again' })}</Button>
    </div>
  );
}

/** One sentence why there is nothing, and one way on. */
export function Nothing({ why, way }: { readonly why: Text; readonly way?: ReactNode }) {
  const t = useText();
  return <div className="nothing"><span>{t(why)}</span>{way ? <span className="nothing-way">{way}</span> : null}</div>;
}
