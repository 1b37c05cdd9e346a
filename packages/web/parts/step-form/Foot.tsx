import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import { FindingMark } from './Notes.tsx';
import { words } from './step-words.ts';

type Props = { readonly command: string; readonly name: Text; readonly shown: readonly Finding[]; readonly sending: boolean; readonly kept: ReactNode; readonly others: ReactNode; onLocate(path: string): void; onSend(): void };

/** Left: what is still wrong, leading to the first of it. Right: the ways out, the one primary button last and always live. */
export function Foot({ command, name, shown, sending, kept, others, onLocate, onSend }: Props) {
  const t = useText();
  const musts = shown.filter(({ level }) => level === 'must');
  const hints = shown.filter(({ level }) => level === 'hint');
  const count = (found: readonly Finding[], level: Finding['level'], text: Text) =>
    found[0] === undefined ? null : <button type="button" className={`link step-${level}`} onClick={() => onLocate(found[0]?.path ?? '')}><FindingMark level={level} />{t(text)}</button>;
  return (
    <div className="step-foot">
      <div className="step-left">
        <span className="step-counts" role="status">
          {count(musts, 'must', { zh: `${musts.length} 项须改正`, en: `${musts.length} to correct` })}
          {count(hints, 'hint', { zh: `${hints.length} 项提示`, en: `${hints.length} ${hints.length === 1 ? 'hint' : 'hints'}` })}
        </span>
        {kept}
      </div>
      <div className="step-ways">
        {others}
        <Button type="primary" data-act={command} aria-busy={sending} aria-keyshortcuts="Control+Enter Meta+Enter" onClick={onSend}>{t(sending ? words.sending : name)}</Button>
      </div>
    </div>
  );
}
