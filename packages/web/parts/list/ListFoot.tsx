import { Button } from 'antd';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';

type Props = { readonly shown: number; readonly count: { readonly n: number; readonly more: boolean }; readonly next: (() => void) | null; readonly busy: boolean; readonly note?: Text };

/** How many there are, how many stand here, and the way to more. */
export function ListFoot({ shown, count: { n, more }, next, busy, note }: Props) {
  const t = useText();
  const [all, here] = [`${Math.max(n, shown)}${more && next !== null ? '+' : ''}`, String(shown)];
  return (
    <div className="row list-foot">
      <span className="secondary" role="status">{t({ zh: `共 ${all} 件，已显示 ${here} 件`, en: `${here} of ${all} shown` })}</span>
      {note ? <span className="caption">{t(note)}</span> : null}
      {next === null ? null : <Button className="push" loading={busy} onClick={next}>{t({ zh: '再显示 20 件', en: 'Show 20 more' })}</Button>}
    </div>
  );
}
