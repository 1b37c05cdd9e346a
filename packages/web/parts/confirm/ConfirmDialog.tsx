import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useText } from '../language.tsx';
import type { Grave } from './grave-acts.ts';
import './confirm.css';

/** Asked before harm: what happens, to whom, and that it cannot be undone. The cursor stands on the way back; Esc goes back too. */
export function ConfirmDialog({ grave, sure, back }: { readonly grave: Grave; sure(): void; back(): void }) {
  const t = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal?.();
    way.current?.focus();
    return () => {
      shown?.close?.();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  // Esc and Ctrl+Enter are meant for this alone, not for the drawer behind it.
  const own = (event: KeyboardEvent) => { if (event.key === 'Escape' || event.key === 'Enter') event.stopPropagation(); };
  return (
    <dialog ref={dialog} className="confirm" role="alertdialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-tells`} onKeyDown={own} onCancel={(event) => { event.preventDefault(); back(); }}>
      <h2 id={`${id}-title`}>{t(grave.title)}</h2>
      <ul id={`${id}-tells`}>{grave.tells.map((told) => <li key={told.en}>{t(told)}</li>)}</ul>
      <div className="confirm-ways">
        <button ref={way} type="button" className="confirm-back" onClick={back}>{t({ zh: '返回，不办理', en: 'Go back' })}</button>
        <button type="button" className="confirm-sure" data-sure="" onClick={sure}>{t(grave.act)}</button>
      </div>
    </dialog>
  );
}
