import { Button } from 'antd';
import type { ClosureDocument, usePreview, YearDocument } from '../../ask/calendar.ts';
import { useText } from '../../parts/language.tsx';

type Props = { readonly preview: ReturnType<typeof usePreview>; readonly document: YearDocument | ClosureDocument; readonly proposing: boolean; readonly propose: () => void };

/** What would move is looked at first; only what was tried out and found sound can be proposed. */
export function Foreseen({ preview, document, proposing, propose }: Props) {
  const t = useText();
  return (
    <div className="row">
      <Button data-act="preview-calendar" loading={preview.isPending} onClick={() => preview.mutate(document)}>{t({ zh: '预估影响', en: 'What would move' })}</Button>
      {preview.data ? <span role="status">{preview.data.findings.length > 0 ? preview.data.findings.map(({ text: why }) => t(why)).join(t({ zh: '；', en: '; ' })) : t({
        zh: `${preview.data.whole ? '' : '至少 '}${preview.data.moved} 个到期日会变动，${preview.data.settled} 个不再是暂定。`, en: `${preview.data.whole ? '' : 'At least '}${preview.data.moved} due days would move, ${preview.data.settled} would be provisional no more.`,
      })}</span> : null}
      <Button className="push" type="primary" data-act="propose-calendar" disabled={preview.data?.findings.length !== 0} loading={proposing} onClick={propose}>{t({ zh: '提出，交第二人批准', en: 'Propose to a second person' })}</Button>
    </div>
  );
}
