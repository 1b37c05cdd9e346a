import { Button } from 'antd';
import type { Trouble } from '../../ask/trouble.ts';
import { useText } from '../language.tsx';
import { momentOf } from '../write-dates.ts';
import { words } from './step-words.ts';

type Props = { readonly trouble: Trouble; readonly reloading: boolean; onAgain(): void; onRenew(): void };

/** Why the act did not come about, what is kept, and the way on. After others moved the case: what they did, and how to go on with it. */
export function SendTrouble({ trouble, reloading, onAgain, onRenew }: Props) {
  const t = useText();
  const stale = trouble.code === 'stale';
  const lost = trouble.status === 0 || trouble.status === 429 || trouble.status >= 500;
  return (
    <div className="trouble step-trouble" role="alert">
      <p>{t(trouble.text)}</p>
      {stale && trouble.changes.length > 0 ? (
        <ul className="step-changes">
          {trouble.changes.map((change) => <li key={change.seq}><span className="caption">{momentOf(change.doneAt)}</span> {t(change.text)}</li>)}
        </ul>
      ) : null}
      <p className="caption">{t({ zh: '您填写的内容都还在。', en: 'Everything you entered is kept.' })}{trouble.requestId ? ` ${t({ zh: '报修时请告知编号', en: 'Quote this number when you report it' })} ${trouble.requestId}` : ''}</p>
      {stale ? <Button onClick={onRenew}>{t(reloading ? { zh: '正在读取…', en: 'Loading…' } : { zh: '用最新情况再办', en: 'Continue with the latest data' })}</Button> : null}
      {lost ? <Button onClick={onAgain}>{t(words.again)}</Button> : null}
    </div>
  );
}
