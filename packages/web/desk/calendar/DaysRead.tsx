import { Button } from 'antd';
import { addDays } from '../../parts/write-dates.ts';
import type { CalendarYear, NamedDay } from '../../ask/calendar.ts';
import type { Schemas } from '../../ask/client.ts';
import { useText } from '../../parts/language.tsx';
import { YearView } from './YearView.tsx';

type Props = { readonly year: number; readonly days: readonly NamedDay[]; readonly doubts: Schemas['DaysRead']['doubts']; readonly change: (days: readonly NamedDay[]) => void };

/** The days that were read, on the year and as a list to be put right by hand; above them what was not understood. */
export function DaysRead({ year, days, doubts, change }: Props) {
  const t = useText();
  const turned = (day: NamedDay): NamedDay => ({ ...day, kind: day.kind === 'work' ? 'rest' : 'work' });
  return (
    <>
      {doubts.length > 0 ? <div className="trouble" role="alert"><p>{t({ zh: '以下内容没有读懂或自相矛盾，请核对：', en: 'This was not understood or contradicts itself; please check:' })}</p><ul>{doubts.map(({ text, part }) => <li key={`${text.en} ${part}`}>{t(text)}：{part}</li>)}</ul></div> : null}
      <YearView year={year} days={yearWith(year, days)} provisional={false} />
      <div className="calendar-days" tabIndex={0} role="region" aria-label={t({ zh: '读出的日期', en: 'Days read' })}>
        <table className="table close">
          <thead><tr><th>{t({ zh: '日期', en: 'Day' })}</th><th>{t({ zh: '名称', en: 'Name' })}</th><th>{t({ zh: '休息／上班', en: 'Rest or work' })}</th><th>{t({ zh: '删除', en: 'Remove' })}</th></tr></thead>
          <tbody>{days.map((day) => (
            <tr key={day.date}>
              <td className="keep">{day.date}</td><td>{t(day.name)}</td>
              <td><Button size="small" onClick={() => change(days.map((one) => (one === day ? turned(one) : one)))} aria-label={t({ zh: `${day.date} 改为${day.kind === 'work' ? '休息' : '上班'}`, en: `Make ${day.date} a day ${day.kind === 'work' ? 'off' : 'of work'}` })}>{day.kind === 'work' ? t({ zh: '上班', en: 'Work' }) : t({ zh: '休息', en: 'Rest' })}</Button></td>
              <td><Button size="small" onClick={() => change(days.filter((one) => one !== day))} aria-label={t({ zh: `删除 ${day.date}`, en: `Remove ${day.date}` })}>×</Button></td>
            </tr>
          ))}</tbody>
        </table>
      </div>
    </>
  );
}

/** The year as it would be with these days. */
function yearWith(year: number, days: readonly NamedDay[]): CalendarYear['days'] {
  const told = new Map(days.map((day) => [day.date, day]));
  const all: CalendarYear['days'] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() % 6 !== 0;
    const named = told.get(date);
    const working = named === undefined ? weekday : named.kind === 'work';
    all.push({ date, working, exception: working !== weekday, name: named?.name ?? null });
  }
  return all;
}
