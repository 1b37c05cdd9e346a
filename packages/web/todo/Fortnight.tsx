import { useDays } from '../ask/fortnight.ts';
import type { BesideItem, Todo } from '../ask/shapes.ts';
import { addDays, weekdayOf } from '../parts/write-dates.ts';
import { LightShape } from '../parts/StatusLight.tsx';
import { useText } from '../parts/language.tsx';
import { mondayOf, ruler, type RulerDay } from './fortnight.ts';

type Given = { readonly today: string; readonly rows: readonly Todo[]; readonly visits: readonly BesideItem[]; readonly more: boolean };

/** A ruler of fourteen equal days: a holiday or a make-up day explains a due date before one asks. */
export function Fortnight({ today, rows, visits, more }: Given) {
  const t = useText();
  const from = today === '' ? '' : mondayOf(today);
  const days = useDays(from, from === '' ? '' : addDays(from, 13));
  return (
    <section aria-label={t({ zh: '两周日历', en: 'Two weeks' })}>
      <ol className="fortnight">{days.data ? ruler(days.data.items, rows, visits).map((day) => <Day key={day.date} day={day} today={today} />) : Array.from({ length: 14 }, (_, i) => <li key={i} className="fortnight-day" />)}</ol>
      {more ? <p className="caption">{t({ zh: '只计最先到期的 100 件', en: 'Counts only the first 100 due' })}</p> : null}
    </section>
  );
}

function Day({ day, today }: { readonly day: RulerDay; readonly today: string }) {
  const t = useText();
  const name = weekdayOf(day.date);
  const week = t({ zh: name.zh.replace('星期', '周'), en: name.en.slice(0, 3) });
  const isToday = day.date === today;
  const kind = day.working ? 'working' : day.name && !day.weekend ? 'holiday' : 'off';
  const off = day.name ? t(day.name) : t({ zh: '休', en: 'off' });
  return (
    <li className={`fortnight-day fortnight-${kind}`} data-today={isToday} aria-current={isToday ? 'date' : undefined}>
      <div className="fortnight-head" title={day.working ? undefined : off}>
        <b>{Number(day.date.slice(8))}</b> <span>{isToday ? t({ zh: '今天', en: 'today' }) : week}</span>{' '}
        {day.makeUp ? <span className="make-up">{t({ zh: '班', en: 'work' })}</span> : !day.working ? <span>{off}</span> : null}
        {day.provisional ? <span> {t({ zh: '暂定', en: 'prov.' })}</span> : null}
      </div>
      {day.due ? <div className={`light light-${day.due.state}`}><LightShape state={day.due.state} />{t({ zh: `到期 ${day.due.count}`, en: `${day.due.count} due` })}</div> : null}
      {day.visits.map(({ what, count }) => <div key={what.en} className="light light-none" title={t(what)}><LightShape state="none" /><span className="fortnight-visit">{t(what)}{count > 1 ? ` ${count}` : t({ zh: ` ${count}`, en: '' })}</span></div>)}
    </li>
  );
}
