import { addCalendarDays, dayNumber, weekday } from '@jiedian/engines/calendar/civil-date.ts';
import { type Calendar, isWorkingDay } from '@jiedian/engines/calendar/working-days.ts';
import type { Account } from '../kernel/turn.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import type { Text } from '../kernel/text.ts';
import { type Clock, type ClockLimit, clockOf } from './clock.ts';
import { calendarDaysIn } from './count-days.ts';
import { type Segment, type Stretch, dayOf, stretches } from './segment.ts';

/**
 * Days in a row that were taken alike. `start`: the day of the event, not counted (民法典 201) · `counted`: the limit's days number `first` to `last` · `rest`: no
 * working day, `name` says why · `stopped`: on the account of somebody by whom the limit does not run · `over`: the limit was used up on a rest day (民法典 203).
 */
export type CountedRun = {
  readonly is: 'start' | 'counted' | 'rest' | 'stopped' | 'over';
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly first: number | null;
  readonly last: number | null;
  /** Of a holiday, a weekend or a make-up working day. */
  readonly name: Text | null;
  readonly account: Account | null;
  /** The year's holidays are not published: Monday to Friday were taken. */
  readonly provisional: boolean;
};

export type CountedOut = { readonly clock: Clock; readonly runs: readonly CountedRun[] };

const weekend: Text = { zh: '周末', en: 'weekend' };

/**
 * Every day from the start of a clock to its due day (to today while it stands still), as {@link clockOf} counts them: whoever adds the runs up by hand comes to
 * the same day. No runs without a limit and before it begins.
 */
export function countOut(asked: { readonly segments: readonly Segment[]; readonly limit: ClockLimit | null; readonly calendar: Calendar; readonly now: Instant; readonly moreToCome?: boolean }): CountedOut {
  const { segments, limit, calendar } = asked;
  const clock = clockOf(asked);
  const today = dayOf(calendar, asked.now);
  const ran = limit === null ? [] : stretches(segments, (['utility', 'customer', 'third-party'] as const).filter((account) => !limit.stoppedBy.includes(account)), calendar, today);
  const [first, last] = [ran[0], ran.at(-1)];
  if (limit === null || first === undefined || last === undefined) return { clock, runs: [] };
  const end = clock.due?.date ?? (today < last.to ? last.to : today);
  const length = limit.unit === 'working-days' ? limit.days : calendarDaysIn(limit.unit, first.from, limit.days);
  const runs: CountedRun[] = [oneDay('start', first.from, {})];
  let n = 0;
  for (let date = next(first.from); date <= end; date = next(date)) {
    const { working, provisional } = isWorkingDay(calendar, date);
    const name = calendar.names?.[date] ?? (working || weekday(dayNumber(date)) < 5 ? null : weekend);
    const about = { name, provisional };
    const stop = stoppedOn(date, ran, clock.due === null);
    if (limit.unit === 'working-days' && !working) add(runs, oneDay('rest', date, about));
    else if (stop) add(runs, oneDay('stopped', date, { ...about, account: bearerOn(date, segments, limit.stoppedBy, calendar, today) }));
    else if (n === length) add(runs, oneDay('over', date, about));
    else add(runs, oneDay('counted', date, { ...about, n: (n += 1) }));
  }
  return { clock, runs };
}

const next = (date: BusinessDate): BusinessDate => addCalendarDays(date, 1) as BusinessDate;

/** Between two runs of the clock, or behind the last where it stands still. */
const stoppedOn = (date: BusinessDate, ran: readonly Stretch[], standsStill: boolean): boolean =>
  ran.some(({ to }, at) => to < date && date <= (ran[at + 1]?.from ?? (standsStill ? date : to)));

const bearerOn = (date: BusinessDate, segments: readonly Segment[], stoppedBy: readonly Account[], calendar: Calendar, today: BusinessDate): Account | null =>
  stoppedBy.find((account) => stretches(segments, [account], calendar, today).some(({ from, to }) => from < date && date <= to)) ?? null;

function oneDay(is: CountedRun['is'], date: BusinessDate, { n, name = null, account = null, provisional = false }: { readonly n?: number; readonly name?: Text | null; readonly account?: Account | null; readonly provisional?: boolean }): CountedRun {
  return { is, from: date, to: date, first: n ?? null, last: n ?? null, name, account, provisional };
}

/** Joins a day to the run before it when both were taken alike. */
function add(runs: CountedRun[], day: CountedRun): void {
  const last = runs.at(-1);
  const alike = last !== undefined && last.is === day.is && last.account === day.account && last.name?.zh === day.name?.zh && last.provisional === day.provisional;
  if (alike) runs[runs.length - 1] = { ...last, to: day.to, last: day.last };
  else runs.push(day);
}
