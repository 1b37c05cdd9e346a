import { useEffect, useRef, type KeyboardEvent } from 'react';
import { dayInWords, weekdayOf } from '../../parts/write-dates.ts';
import { useText } from '../../parts/language.tsx';
import { DayKind, DueCount } from './DayMarks.tsx';
import { dayAfterKey, type Cell, type View } from './month-days.ts';

type Props = { readonly name: string; readonly weeks: readonly (readonly Cell[])[]; readonly day: string; readonly today: string; readonly view: View; choose(day: string): void };

/** Weeks under each other. One stop for the cursor; from there keys lead from day to day, and the list beneath follows. */
export function MonthGrid({ name, weeks, day, today, view, choose }: Props) {
  const t = useText();
  const grid = useRef<HTMLTableElement>(null);
  const led = useRef(false);
  useEffect(() => {
    if (!led.current) return;
    led.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  });
  const lead = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayAfterKey(day, event.key, view);
    if (next === null) return;
    event.preventDefault();
    led.current = true;
    choose(next);
  };
  return (
    <table ref={grid} role="grid" className={`deadline-grid deadline-${view}`} aria-label={name} onKeyDown={lead}>
      <thead><tr>{(weeks[0] ?? []).map(({ date }) => <th key={date} scope="col">{t({ zh: weekdayOf(date).zh.replace('星期', '周'), en: weekdayOf(date).en.slice(0, 3) })}</th>)}</tr></thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((cell) => (
              <td key={cell.date} role="gridcell" data-day={cell.date} data-outside={cell.outside} tabIndex={cell.date === day ? 0 : -1} aria-selected={cell.date === day} aria-current={cell.date === today ? 'date' : undefined}
                className={cell.working ? undefined : cell.name && !cell.weekend ? 'deadline-holiday' : 'deadline-off'} onClick={() => choose(cell.date)}>
                <div className="deadline-head"><b aria-hidden="true">{Number(cell.date.slice(8))}</b><span className="unseen">{t(dayInWords(cell.date))}</span>{cell.date === today ? <span className="deadline-today">{t({ zh: '今天', en: 'today' })}</span> : null}<DayKind cell={cell} /></div>
                <DueCount cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
