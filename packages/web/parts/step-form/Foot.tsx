import { Button } from 'antd';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import { momentOf } from '../write-dates.ts';
import { FindingMark } from './Notes.tsx';
import { words } from './step-words.ts';
import type { DraftState } from './use-draft.ts';

type Props = { readonly command: string; readonly name: Text; readonly shown: readonly Finding[]; readonly draft: DraftState; readonly sending: boolean; onSend(): void };

/** Left: what is still wrong, and whether the draft is kept. Right: the one primary button, always live. */
export function Foot({ command, name, shown, draft, sending, onSend }: Props) {
  const t = useText();
  const musts = shown.filter(({ level }) => level === 'must').length;
  const hints = shown.length - musts;
  return (
    <div className="step-foot">
      <div className="step-left" role="status">
        {musts > 0 ? <span className="step-must"><FindingMark level="must" />{t({ zh: `${musts} 项须改正`, en: `${musts} to correct` })}</span> : null}
        {hints > 0 ? <span className="step-hint"><FindingMark level="hint" />{t({ zh: `${hints} 项提示`, en: `${hints} ${hints === 1 ? 'hint' : 'hints'}` })}</span> : null}
        <span className="caption">{t(kept(draft))}</span>
      </div>
      <Button type="primary" data-act={command} aria-busy={sending} onClick={onSend}>{t(sending ? words.sending : name)}</Button>
    </div>
  );
}

function kept({ savedAt, waiting, failed }: DraftState): Text {
  if (failed) return { zh: '草稿暂时存不上，会自动再试；请不要关闭页面。', en: 'The draft cannot be kept now; it is tried again by itself. Do not close the page.' };
  if (waiting) return { zh: '正在存草稿…', en: 'Keeping the draft…' };
  if (savedAt === null) return { zh: '', en: '' };
  const hour = momentOf(savedAt).slice(11);
  return { zh: `已存草稿 ${hour}`, en: `Draft kept ${hour}` };
}
