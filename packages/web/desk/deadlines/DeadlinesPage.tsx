import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeadlineDays, type Whose } from '../../ask/deadlines.ts';
import { useDays } from '../../ask/fortnight.ts';
import { useToday } from '../../ask/session.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { dayInWords } from '../../parts/write-dates.ts';
import { Agenda } from './Agenda.tsx';
import { DayList } from './DayList.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { spanOf, weeksOf, type View } from './month-days.ts';
import { PageTurns } from './PageTurns.tsx';
import type { DeadlineFilter } from './read-deadline-filter.ts';
import { WhoseDeadlines } from './WhoseDeadlines.tsx';
import './deadlines.css';

const turned = ({ view: _, ...rest }: DeadlineFilter, day: string, view: View): DeadlineFilter => ({ ...rest, day, ...(view === 'week' ? { view } : {}) });

/** 到期日历: what falls due on each day of a month or week, mine, of a person, or of units; a day opens its list. */
export function DeadlinesPage() {
  const t = useText();
  const go = useNavigate({ from: '/deadlines' });
  const filter = useSearch({ from: '/deadlines' });
  const today = useToday();
  const [day, view, of] = [filter.day ?? today, filter.view ?? 'month', filter.of ?? 'mine'] as const;
  const whose: Whose = { of, ...(filter.person ? { person: filter.person } : {}), ...(filter.unit ? { unit: filter.unit } : {}) };
  const { from, to } = day === '' ? { from: '', to: '' } : spanOf(day, view);
  const days = useDays(from, to);
  const due = useDeadlineDays(whose, from, to);
  const set = (next: DeadlineFilter) => void go({ search: next, replace: true, resetScroll: false });
  const choose = (chosen: string) => set({ ...filter, day: chosen });
  const nobody = of === 'person' && filter.person === undefined;
  const weeks = days.data ? weeksOf(days.data.items, due.data?.items ?? [], day, view) : [];
  const [first, last] = [dayInWords(from || today), dayInWords(to || today)];
  const name = view === 'week' ? t({ zh: `${first.zh}至${last.zh}`, en: `${first.en} to ${last.en}` }) : t({ zh: `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月`, en: `${dayInWords(day || '2000-01-01').en.replace(/^\d+ /, '')} ${day.slice(0, 4)}` });
  const trouble = days.error ?? due.error;
  return (
    <>
      <div className="row"><h1>{t({ zh: '到期日历', en: 'Deadline calendar' })}</h1><button type="button" className="link push no-print" onClick={() => window.print()}>{t({ zh: '打印', en: 'Print' })}</button></div>
      <section className="card tight" aria-busy={due.isPlaceholderData} aria-label={name}>
        <div className="card-head deadline-bar">
          <PageTurns name={name} day={day} today={today} view={view} choose={choose} turn={(next) => set(turned(filter, day, next))} />
          <span className="push"><WhoseDeadlines filter={filter} set={set} /></span>
        </div>
        {nobody ? <Nothing why={{ zh: '请选一个人，看他手上的事哪天到期。', en: 'Choose a person to see when their work falls due.' }} /> : null}
        {trouble ? <LoadTrouble error={trouble} again={() => void Promise.all([days.refetch(), due.refetch()])} /> : null}
        {!trouble && !nobody && (days.isPending || due.isPending) ? <div className="deadline-body"><Waiting rows={8} /></div> : null}
        {weeks.length > 0 && due.data && !nobody ? <><MonthGrid name={name} weeks={weeks} day={day} today={today} view={view} choose={choose} /><Agenda cells={weeks.flat()} day={day} today={today} choose={choose} /></> : null}
      </section>
      {day !== '' && !nobody ? <DayList whose={whose} day={day} /> : null}
    </>
  );
}
