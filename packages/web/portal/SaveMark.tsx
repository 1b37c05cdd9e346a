import { Icon } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { momentOf } from '../parts/write-dates.ts';
import type { DraftState } from './use-kept-draft.ts';

/** The save mark sits in the bar, not in a toast. */
export function SaveMark({ draft }: { draft: DraftState }) {
  const { t } = useSpeech();
  const at = draft.at === null ? '' : momentOf(draft.at).slice(11);
  const text = draft.state === 'saving' ? { zh: '正在存…', en: 'Saving…' } : draft.state === 'on-phone' ? { zh: '已存在本机', en: 'Kept on this phone' } : draft.state === 'saved' ? { zh: `${at} 已自动保存`, en: `Saved ${at}` } : { zh: '', en: '' };
  return <span className="p-light" data-tone={draft.state === 'saved' ? 'ok' : 'idle'} role="status">{draft.state === 'saved' ? <Icon name="tick" size={18} /> : null}{t(text)}</span>;
}
