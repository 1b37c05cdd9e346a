import { useText } from '../language.tsx';
import { rowName, words } from './step-words.ts';

/** What can be done with one row. */
export function RowActs({ at, onCopy, onDrop }: { readonly at: number; readonly onCopy: ((at: number) => void) | undefined; onDrop(at: number): void }) {
  const t = useText();
  const row = t(rowName(at + 1));
  return (
    <span className="step-row-acts">
      {onCopy ? <button type="button" className="link" aria-label={`${t(words.copyRow)} ${row}`} onClick={() => onCopy(at)}>{t(words.copyRow)}</button> : null}
      <button type="button" className="link" data-drop-row="" aria-label={`${t(words.dropRow)} ${row}`} onClick={() => onDrop(at)}>{t(words.dropRow)}</button>
    </span>
  );
}
