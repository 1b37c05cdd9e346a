import { useText } from '../language.tsx';
import { momentOf } from '../write-dates.ts';

/** `restored`: the form goes on where it was left · `discarded`: it was begun anew, and the draft can still be had back. */
export type DraftFate = 'none' | 'restored' | 'discarded';

/** The form goes on where it was left; one may also begin anew, and change one's mind. */
export function Restored({ fate, savedAt, onDiscard, onUndo }: { readonly fate: DraftFate; readonly savedAt: string | null; onDiscard(): void; onUndo(): void }) {
  const t = useText();
  const when = savedAt === null ? '' : momentOf(savedAt);
  if (fate === 'none') return null;
  const restored = fate === 'restored';
  return (
    <p className="step-restored" role="status">
      {t(restored ? { zh: `已恢复 ${when} 存的草稿。`, en: `Your draft of ${when} has been restored.` } : { zh: `已放弃 ${when} 存的草稿。`, en: `Your draft of ${when} has been discarded.` })}
      <button type="button" className="link" {...(restored ? {} : { 'data-undo': '' })} onClick={restored ? onDiscard : onUndo}>{t(restored ? { zh: '放弃草稿，重新填写', en: 'Discard the draft and start over' } : { zh: '撤销，恢复草稿', en: 'Undo, restore the draft' })}</button>
    </p>
  );
}
