import type { CalendarDay } from '../../ask/fortnight.ts';
import type { DeadlineDay } from '../../ask/deadlines.ts';
import { addDays } from '../../parts/write-dates.ts';

export type View = 'month' | 'week';
export type Cell = CalendarDay & { readonly makeUp: boolean; readonly weekend: boolean; readonly outside: boolean; readonly due: DeadlineDay | null };

const dayOfWeek = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
const monday = (date: string): string => addDays(date, -((dayOfWeek(date) + 6) % 7));
const monthEnd = (date: string): string => new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** The whole weeks that show this day's month, or its week. */
export const spanOf = (day: string, view: View): { readonly from: string; readonly to: string } =>
  view === 'week' ? { from: monday(day), to: addDays(monday(day), 6) } : { from: monday(`${day.slice(0, 8)}01`), to: addDays(monday(monthEnd(day)), 6) };

/** The same day some months on, or the last day where that month is shorter. */
export function addMonths(date: string, months: number): string {
  const first = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 10);
  const last = monthEnd(first);
  const same = first.slice(0, 8) + date.slice(8);
  return same > last ? last : same;
}

/** Where a key leads from a day: arrows by day and week, PgUp and PgDn by page, Home and End along the week; null for other keys. */
export function dayAfterKey(day: string, key: string, view: View): string | null {
  switch (key) {
    case 'ArrowLeft': return addDays(day, -1);
    case 'ArrowRight': return addDays(day, 1);
    case 'ArrowUp': return addDays(day, -7);
    case 'ArrowDown': return addDays(day, 7);
    case 'PageUp': return pageOn(day, view, -1);
    case 'PageDown': return pageOn(day, view, 1);
    case 'Home': return monday(day);
    case 'End': return addDays(monday(day), 6);
    default: return null;
  }
}

export const pageOn = (day: string, view: View, pages: number): string => (view === 'week' ? addDays(day, 7 * pages) : addMonths(day, pages));

/** Each day with what falls due on it, in weeks. 调休: a weekend day that is worked is marked. */
export function weeksOf(days: readonly CalendarDay[], due: readonly DeadlineDay[], day: string, view: View): readonly (readonly Cell[])[] {
  const byDate = new Map(due.map((one) => [one.date, one]));
  const cells = days.map((one): Cell => {
    const weekend = [0, 6].includes(dayOfWeek(one.date));
    return { ...one, weekend, makeUp: weekend && one.working, outside: view === 'month' && one.date.slice(0, 7) !== day.slice(0, 7), due: byDate.get(one.date) ?? null };
  });
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
