import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import { momentOf } from '../write-dates.ts';
import type { DraftState } from './use-draft.ts';

/** Whether the draft is with the server, and since when. */
export function Kept({ draft }: { readonly draft: DraftState }) {
  const t = useText();
  return <span className={`caption${draft.failed ? ' step-must' : ''}`} role="status">{t(kept(draft))}</span>;
}

function kept({ savedAt, waiting, failed }: DraftState): Text {
  if (failed) return { zh: '草稿暂时存不上，会自动再试；请不要关闭页面。', en: 'The draft cannot be saved right now; it will retry automatically. Please keep this page open.' };
  if (waiting) return { zh: '正在存草稿…', en: 'Saving draft…' };
  if (savedAt === null) return { zh: '', en: '' };
  const hour = momentOf(savedAt).slice(11);
  return { zh: `已存草稿 ${hour}`, en: `Draft saved ${hour}` };
}
