import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import { bytes } from '../write-numbers.ts';
import { FindingMark } from './Notes.tsx';
import { words } from './step-words.ts';

export type Sending = { readonly key: number; readonly file: File; readonly share: number; readonly trouble: Text | undefined };

/** A file on its way: its progress, or what stopped it and how to go on. */
export function SendingFile({ item, onAgain, onDrop }: { readonly item: Sending; onAgain(): void; onDrop(): void }) {
  const t = useText();
  const percent = Math.round(item.share * 100);
  return (
    <div className="step-file">
      <span className="step-file-name">{item.file.name}</span>
      <span className="caption">{bytes(item.file.size)}</span>
      {item.trouble ? <span className="step-note step-must" role="alert"><FindingMark level="must" />{t(item.trouble)}</span> : <progress max={100} value={percent} aria-label={item.file.name} />}
      {item.trouble ? <button type="button" className="link" onClick={onAgain}>{t(words.again)}</button> : <span className="caption">{percent}%</span>}
      <button type="button" className="link" onClick={onDrop} aria-label={`${t(words.dropRow)} ${item.file.name}`}>{t(words.dropRow)}</button>
    </div>
  );
}
