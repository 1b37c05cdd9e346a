import { useEffect, useRef, type ReactNode } from 'react';
import { useSpeech } from './speech.ts';

/** A sheet from below: objection, a row of a table, a date. Closes by 取消, and by Esc or the phone's back key (both cancel a dialog); never used for an error. */
export function Sheet({ title, onClose, children, foot }: { title: string; onClose: () => void; children: ReactNode; foot?: ReactNode }) {
  const { t } = useSpeech();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal?.();
    return () => dialog?.close?.();
  }, []);
  return (
    <dialog ref={ref} className="p-sheet" aria-label={title} onCancel={(e) => { e.preventDefault(); onClose(); }}>
      <div className="p-sheet-body">
        <div className="p-grab" aria-hidden="true" />
        <div className="p-head"><h2 className="p-title">{title}</h2><button type="button" className="p-link" onClick={onClose}>{t({ zh: '取消', en: 'Cancel' })}</button></div>
        {children}
        {foot}
      </div>
    </dialog>
  );
}
