import { useText } from '../language.tsx';
import { momentOf } from '../write-dates.ts';

/** The form goes on where it was left; one may also begin anew. */
export function Restored({ savedAt, onDiscard }: { readonly savedAt: string | null; onDiscard(): void }) {
  const t = useText();
  const when = savedAt === null ? '' : momentOf(savedAt);
  return (
    <p className="step-restored" role="status">
      {t({ zh: `已恢复 ${when} 存的草稿。`, en: `Your draft of ${when} has been restored.` })}
      <button type="button" className="link" onClick={onDiscard}>{t({ zh: '放弃草稿，重新填写', en: 'Discard it and begin anew' })}</button>
    </p>
  );
}
