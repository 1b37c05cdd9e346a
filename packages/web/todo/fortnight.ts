import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { CalendarDay } from '../ask/fortnight.ts';
import type { BesideItem, Light, Todo } from '../ask/shapes.ts';
import { addDays } from '../parts/write-dates.ts';

export type Due = { readonly state: Light['state']; readonly count: number };
export type Visits = { readonly what: Text; readonly count: number };
export type RulerDay = CalendarDay & { readonly makeUp: boolean; readonly weekend: boolean; readonly due: Due | null; readonly visits: readonly Visits[] };

const dayOfWeek = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The Monday of the week of this day: the ruler begins there, so that weeks stand still while the days go by. */
export const mondayOf = (date: string): string => addDays(date, -((dayOfWeek(date) + 6) % 7));

const severity: readonly Light['state'][] = ['none', 'ok', 'amber', 'late'];

/** What falls due on each day, with the most urgent light among it, and what is in the book. 调休: a weekend day that is worked is marked. */
export function ruler(days: readonly CalendarDay[], rows: readonly Todo[], visits: readonly BesideItem[]): readonly RulerDay[] {
  return days.map((day) => {
    const due = rows.filter(({ light }) => light.dueOn === day.date);
    const weekend = [0, 6].includes(dayOfWeek(day.date));
    const state = due.map(({ light }) => light.state).reduce<Light['state']>((worst, one) => (severity.indexOf(one) > severity.indexOf(worst) ? one : worst), 'none');
    const booked = visits.filter((visit) => visit.day === day.date);
    const kinds = new Map(booked.map(({ what }) => [what.en, what]));
    return {
      ...day, weekend, makeUp: weekend && day.working, due: due.length === 0 ? null : { state, count: due.length },
      visits: [...kinds.values()].map((what) => ({ what, count: booked.filter((visit) => visit.what.en === what.en).length })),
    };
  });
}
