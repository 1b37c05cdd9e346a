import type { CalendarYear } from '../../ask/calendar.ts';
import { useText } from '../../parts/language.tsx';

type Day = CalendarYear['days'][number];
const weekdays = { zh: ['一', '二', '三', '四', '五', '六', '日'], en: ['M', 'T', 'W', 'T', 'F', 'S', 'S'] };

/** A year as twelve months: rest days, make-up days, names; a provisional year is marked as such. */
export function YearView({ year, days, provisional }: { readonly year: number; readonly days: readonly Day[]; readonly provisional: boolean }) {
  const t = useText();
  const months = Array.from({ length: 12 }, (_, month) => days.filter(({ date }) => Number(date.slice(5, 7)) === month + 1));
  return (
    <div className="year" role="group" aria-label={t({ zh: `${year} 年历`, en: `Calendar of ${year}` })} data-provisional={provisional}>
      {months.map((month, index) => (
        <table key={`${year}-${index}`} className="year-month">
          <caption>{t({ zh: `${index + 1} 月`, en: new Date(Date.UTC(2026, index, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }) })}</caption>
          <thead><tr>{weekdays.zh.map((zh, at) => <th key={zh} scope="col">{t({ zh, en: weekdays.en[at] ?? '' })}</th>)}</tr></thead>
          <tbody>{weeksOf(month).map((week, at) => <tr key={week.find((day) => day)?.date ?? at}>{week.map((day, no) => (day ? <DayCell key={day.date} day={day} /> : <td key={no} />))}</tr>)}</tbody>
        </table>
      ))}
    </div>
  );
}

function DayCell({ day: { date, working, exception, name } }: { readonly day: Day }) {
  const t = useText();
  const what = exception ? (working ? { zh: '班', en: 'W' } : { zh: '休', en: 'R' }) : null;
  return <td className={`${working ? 'day-work' : 'day-rest'}${exception ? ' day-exception' : ''}`} title={name ? `${date} ${t(name)}` : date}>{Number(date.slice(8))}{what ? <small>{t(what)}</small> : null}</td>;
}

function weeksOf(month: readonly Day[]): readonly (readonly (Day | null)[])[] {
  const before = (new Date(`${month[0]?.date ?? '2026-01-01'}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (Day | null)[] = [...Array.from({ length: before }, () => null), ...month];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
