import { Button } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import type { BesideList, Todo, TodoCounts } from '../ask/shapes.ts';
import { LimitPill } from './LimitPill.tsx';
import { useText } from '../parts/language.tsx';

type Given = { readonly rows: readonly Todo[]; readonly counts: TodoCounts | undefined; readonly lists: readonly BesideList[] };

/** The one thing that is mine and most urgent; what else is late, and what waits on others, is counted, not shouted. */
export function FirstLine({ rows, counts, lists }: Given) {
  const t = useText();
  const go = useNavigate();
  const first = rows.find((row) => row.act !== null);
  const waiting = lists.filter(({ code }) => code === 'owed').flatMap(({ items }) => items).filter(({ light }) => light.state === 'late').length;
  const mine = (counts?.late ?? 0) - (first?.light.state === 'late' ? 1 : 0);
  const late = [
    ...(mine > 0 ? [t({ zh: `另有 ${mine} 件超期`, en: `${mine} more overdue` })] : []),
    ...(waiting > 0 ? [t({ zh: `${mine > 0 ? '' : '另有 '}${waiting} 件超期，正等他方回应`, en: `${waiting} overdue with others` })] : []),
  ].join(t({ zh: '　', en: ', ' }));
  if (!first?.act) return <section className="card first-line"><span>{t({ zh: '现在没有轮到您办理的事。', en: 'Nothing is waiting for you now.' })}</span>{late === '' ? null : <span className="secondary">{late}</span>}</section>;
  const { act } = first;
  const open = () => void go({ to: first.stream.kind === 'case' ? '/cases/$id' : '/projects/$id', params: { id: first.stream.id }, search: { act: act.command } });
  return (
    <section className="card first-line" aria-label={t({ zh: '最急的一件', en: 'The most urgent' })}>
      <span className="keep"><span className="secondary">{t({ zh: '轮到', en: 'For' })}</span>　<b>{t({ zh: '您', en: 'you' })}</b>　<span className="secondary">{t({ zh: '办理', en: 'to act on' })}</span></span>
      <b className="first-what" title={`${first.customerName ?? ''} ${t(first.step.name)}`}>{first.customerName ?? t(first.title)}<span aria-hidden="true"> · </span>{t(first.step.name)}</b>
      <LimitPill light={first.light} />
      {late === '' ? null : <span className="secondary keep">{late}</span>}
      <Button type="primary" className="push" onClick={open}>{t(act.name)}</Button>
    </section>
  );
}
