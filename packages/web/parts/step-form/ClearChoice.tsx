import { useText } from '../language.tsx';
import { words } from './step-words.ts';

/** A radio cannot be taken back by itself. */
export function ClearChoice({ onClear }: { onClear(): void }) {
  const t = useText();
  return <button type="button" className="link step-clear" onClick={onClear}>{t(words.clear)}</button>;
}
