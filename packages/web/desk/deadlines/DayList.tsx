import { Link } from '@tanstack/react-router';
import { useDeadlines, type Deadline, type Whose } from '../../ask/deadlines.ts';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { StatusLight } from '../../parts/StatusLight.tsx';
import { dayInWords, weekdayOf } from '../../parts/write-dates.ts';
import { useText } from '../../parts/language.tsx';

/** What falls due on the chosen day, and who has it. */
export function DayList({ whose, day }: { readonly whose: Whose; readonly day: string }) {
  const t = useText();
  const list = useDeadlines(whose, day);
  const { items = [], count = 0 } = list.data ?? {};
  const [date, week] = [dayInWords(day), weekdayOf(day)];
  return (
    <section className="card tight deadline-list" aria-label={t({ zh: '当日到期', en: 'Due that day' })}>
      <div className="card-head"><h2>{t({ zh: `${date.zh} ${week.zh}到期`, en: `Due on ${week.en} ${date.en}` })}</h2><span className="secondary" role="status">{list.data ? t({ zh: `${count} 件`, en: `${count} in all` }) : ''}</span></div>
      {list.isPending ? <div className="deadline-body"><Waiting rows={3} /></div> : null}
      {list.isError && !list.data ? <div className="deadline-body"><LoadTrouble error={list.error} again={() => void list.refetch()} /></div> : null}
      {list.data && items.length === 0 ? <Nothing why={{ zh: '这一天没有到期的环节。', en: 'Nothing falls due on this day.' }} /> : null}
      {items.length > 0 ? (
        <div className="table-scroll">
          <table className="table">
            <thead><tr><th>{t({ zh: '客户 / 项目', en: 'Customer / project' })}</th><th>{t({ zh: '环节', en: 'Step' })}</th><th>{t({ zh: '时限', en: 'Limit' })}</th><th>{t({ zh: '轮到', en: 'With' })}</th></tr></thead>
            <tbody>{items.map((row) => <Row key={`${row.stream.id} ${row.step.code} ${row.step.visit}`} row={row} />)}</tbody>
          </table>
        </div>
      ) : null}
      {count > items.length && items.length > 0 ? <p className="deadline-body secondary">{t({ zh: `只列出最早轮到的 ${items.length} 件，请按单位或人员缩小范围。`, en: `Only the ${items.length} longest open are listed; narrow by unit or person.` })}</p> : null}
    </section>
  );
}

function Row({ row: { stream, number, customerName, step, light, holder, duties } }: { readonly row: Deadline }) {
  const t = useText();
  const name = customerName ?? t({ zh: '〔已删除〕', en: '[erased]' });
  return (
    <tr>
      <td className="who-cell"><Link to={stream.kind === 'case' ? '/cases/$id' : '/projects/$id'} params={{ id: stream.id }} search={{}}>{name}</Link><div className="caption">{number}</div></td>
      <td>{t(step.name)}{step.visit > 1 ? <span className="caption"> {t({ zh: `第 ${step.visit} 次`, en: `round ${step.visit}` })}</span> : null}</td>
      <td><StatusLight light={light} /></td>
      <td>{holder?.name ?? duties.map((duty) => t(duty.name)).join(t({ zh: '、', en: ', ' }))}</td>
    </tr>
  );
}
