import { dayInWords, weekdayOf } from '../../parts/write-dates.ts';
import { useText } from '../../parts/language.tsx';
import { DayKind, DueCount } from './DayMarks.tsx';
import type { Cell } from './month-days.ts';

/** On a phone: the days that have something, one under the other; today and the chosen day always. */
export function Agenda({ cells, day, today, choose }: { readonly cells: readonly Cell[]; readonly day: string; readonly today: string; choose(day: string): void }) {
  const t = useText();
  return (
    <ol className="deadline-agenda">
      {cells.filter(({ date, due, outside }) => !outside && (due !== null || date === today || date === day)).map((cell) => (
        <li key={cell.date}>
          <button type="button" aria-pressed={cell.date === day} aria-current={cell.date === today ? 'date' : undefined} onClick={() => choose(cell.date)}>
            <b>{t(dayInWords(cell.date))}</b><span className="caption">{t(weekdayOf(cell.date))}</span>{cell.date === today ? <span className="deadline-today">{t({ zh: '今天', en: 'today' })}</span> : null}
            <span className="caption deadline-head"><DayKind cell={cell} /></span><span className="push">{cell.due ? <DueCount cell={cell} /> : <span className="caption">{t({ zh: '没有到期', en: 'nothing due' })}</span>}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
