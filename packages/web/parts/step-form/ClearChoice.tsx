import type { MouseEvent } from 'react';
import { useText } from '../language.tsx';
import { words } from './step-words.ts';

/** A radio cannot be taken back by itself. The cursor goes to the choices, as the button vanishes with what it cleared. `named`: the label of the field. */
export function ClearChoice({ named, onClear }: { readonly named: string | undefined; onClear(): void }) {
  const t = useText();
  const clear = ({ currentTarget }: MouseEvent) => {
    currentTarget.parentElement?.querySelector<HTMLElement>('input')?.focus();
    onClear();
  };
  return <button type="button" className="link step-clear" {...(named === undefined ? {} : { 'aria-describedby': named })} onClick={clear}>{t(words.clear)}</button>;
}
