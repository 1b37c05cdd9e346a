import { Button } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import type { Todo, TodoCounts } from '../ask/shapes.ts';
import { StatusLight } from '../parts/StatusLight.tsx';
import { useText } from '../parts/language.tsx';

/** The one thing that is mine and most urgent; what else is late is counted, not shouted. */
export function FirstLine({ rows, counts }: { readonly rows: readonly Todo[]; readonly counts: TodoCounts | undefined }) {
  const t = useText();
  const go = useNavigate();
  const first = rows.find((row) => row.act !== null);
  if (!first?.act) return <section className="card row"><span>{t({ zh: '现在没有轮到您办理的事。', en: 'Nothing is waiting for you now.' })}</span></section>;
  const { act } = first;
  const others = (counts?.late ?? 0) - (first.light.state === 'late' ? 1 : 0);
  const open = () => void go({ to: first.stream.kind === 'case' ? '/cases/$id' : '/projects/$id', params: { id: first.stream.id }, search: { act: act.command } });
  return (
    <section className="card row first-line" aria-label={t({ zh: '最急的一件', en: 'The most urgent' })}>
      <span>{t({ zh: '轮到', en: 'It is for' })} <b>{t({ zh: '您', en: 'you' })}</b> {t({ zh: '办理', en: 'to act on' })}</span>
      <b className="first-what">{first.customerName ?? t(first.title)}　{t(first.step.name)}</b>
      <StatusLight light={first.light} pill />
      {others > 0 ? <span className="secondary">{t({ zh: `另有 ${others} 件超期`, en: `${others} more overdue` })}</span> : null}
      <Button type="primary" className="push" onClick={open}>{t(act.name)}</Button>
    </section>
  );
}
