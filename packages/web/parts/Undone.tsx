import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from './language.tsx';

/** What was just taken away, in its place, and the way to have it back. */
export function Undone({ what, undo }: { readonly what: Text; undo(): void }) {
  const t = useText();
  const back: Text = { zh: '撤销', en: 'Undo' };
  return (
    <p className="undone" role="status">
      <span>{t({ zh: `已删除：${what.zh}`, en: `Removed: ${what.en}` })}</span>
      <button type="button" className="link" data-undo="" aria-label={t({ zh: `撤销，恢复${what.zh}`, en: `Undo, restore ${what.en}` })} onClick={undo}>{t(back)}</button>
    </p>
  );
}
