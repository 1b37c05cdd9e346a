import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { type CalendarMove, movePages, useCalendarRuns, useMoves } from '../../ask/calendar.ts';
import type { Language } from '@jiedian/domain/kernel/text.ts';
import { useLanguage, useText } from '../../parts/language.tsx';
import { ExportMenu } from '../../parts/list/ExportMenu.tsx';
import { ListFoot } from '../../parts/list/ListFoot.tsx';
import type { Sheet } from '../../parts/list/sheet.ts';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { momentOf } from '../../parts/write-dates.ts';

/** 重算记录: every run that counted the open clocks anew, what it moved and who was told. */
export function Runs() {
  const t = useText();
  const runs = useCalendarRuns();
  const [open, show] = useState<string | null>(null);
  return (
    <section className="card">
      <h2>{t({ zh: '重算记录', en: 'Runs that counted anew' })}</h2>
      {runs.isPending ? <Waiting /> : null}
      {runs.isError ? <LoadTrouble error={runs.error} again={() => void runs.refetch()} /> : null}
      {runs.data?.items.length === 0 ? <Nothing why={{ zh: '日历还没有改过，没有重算记录。', en: 'The calendar has not changed yet: nothing was counted anew.' }} /> : null}
      {runs.data?.items.map((run) => (
        <div key={run.id} data-run={run.id}>
          <h3>{t(run.title)}</h3>
          <p className="secondary">{momentOf(run.beganAt)}　{run.endedAt === null ? t({ zh: '进行中', en: 'under way' }) : t({ zh: '已完成', en: 'done' })}　{t({ zh: `查看 ${run.counted} 件，变动 ${run.moved} 个到期日，${run.settled} 个不再是暂定`, en: `${run.counted} looked at, ${run.moved} due days moved, ${run.settled} provisional no more` })}</p>
          {run.toldInAll > 0 ? <p>{t({ zh: `已通知 ${run.toldInAll} 人：`, en: `${run.toldInAll} told: ` })}{run.told.map(({ name, moved }) => `${name}（${moved}）`).join(t({ zh: '、', en: ', ' }))}</p> : null}
          {run.moved > 0 ? <Button size="small" data-act="show-moves" aria-expanded={open === run.id} onClick={() => show(open === run.id ? null : run.id)}>{t({ zh: '变动清单', en: 'What moved' })}</Button> : null}
          {open === run.id ? <Moves id={run.id} /> : null}
        </div>
      ))}
    </section>
  );
}

function Moves({ id }: { readonly id: string }) {
  const t = useText();
  const { language } = useLanguage();
  const found = useMoves(id);
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = found.data?.pages[0]?.count;
  if (found.isPending) return <Waiting />;
  if (found.isError) return <LoadTrouble error={found.error} again={() => void found.refetch()} />;
  return (
    <>
      <ExportMenu name={{ zh: '到期日变动', en: 'moved-due-days' }} ask={movePages(id)} sheet={(all) => movesSheet(all, language)} none={rows.length === 0} />
      <div className="table-scroll"><table className="table close">
        <thead><tr>{heads[language].map((head) => <th key={head}>{head}</th>)}</tr></thead>
        <tbody>{rows.map((row) => (
          <tr key={`${row.id} ${row.step.en} ${row.visit}`}>
            <td className="keep"><Link to={row.kind === 'case' ? '/cases/$id' : '/projects/$id'} params={{ id: row.id }} search={{}}>{row.number}</Link></td>
            <td>{row.about}</td><td>{t(row.step)}</td><td className="keep">{row.from}</td><td className="keep">{row.to}</td><td>{row.who}</td>
          </tr>
        ))}</tbody>
      </table></div>
      {count ? <ListFoot shown={rows.length} count={count} next={found.hasNextPage ? () => void found.fetchNextPage() : null} busy={found.isFetchingNextPage} /> : null}
    </>
  );
}

const heads = { zh: ['编号', '户名', '环节', '原到期日', '新到期日', '经办人'], en: ['Number', 'Customer', 'Step', 'Was due', 'Is due', 'Held by'] } as const;

const movesSheet = (rows: readonly CalendarMove[], language: Language): Sheet => [heads[language], ...rows.map(({ number, about, step, from, to, who }) => [number, about ?? '', step[language], from ?? '', to ?? '', who ?? ''])];
