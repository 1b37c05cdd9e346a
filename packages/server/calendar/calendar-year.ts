import { addCalendarDays, dayNumber, weekday } from '@jiedian/engines/calendar/civil-date.ts';
import { isWorkingDay } from '@jiedian/engines/calendar/working-days.ts';
import type { Rules } from '../command/outside-facts.ts';
import { ask, type Desk } from '../http/desk.ts';
import { versionKnown } from '../ledger/calendar-for.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Asker } from '../session/asker.ts';

const units = sqlFile(import.meta.dirname, 'closed-units');

/** A year of the newest calendar, day by day. `exception`: not as Monday to Friday would have it. */
export function yearOf(rules: Rules, year: number) {
  const { calendar } = rules;
  const known = versionKnown(rules);
  const days: { date: string; working: boolean; exception: boolean; name: { readonly zh: string; readonly en: string } | null }[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addCalendarDays(date, 1)) {
    const { working } = isWorkingDay(calendar, date);
    days.push({ date, working, exception: weekday(dayNumber(date)) < 5 !== working, name: calendar.names?.[date] ?? null });
  }
  const publishedYears = calendar.publishedYears === 'all' ? [] : [...calendar.publishedYears];
  return { year, published: publishedYears.includes(year), version: known?.title ?? { zh: '', en: '' }, knownFrom: known?.knownFrom ?? null, days, publishedYears };
}

/** Every version of the calendar, the newest first, and which units are closed when. */
export async function calendarVersions(desk: Desk, asker: Asker) {
  const { calendars = [] } = desk.rules();
  const closures = calendars.at(-1)?.closures ?? [];
  const names = await ask<{ readonly id: string; readonly name: { readonly zh: string; readonly en: string } }>(desk, asker, units, [closures.map(({ unitId }) => unitId)]);
  return {
    items: calendars.toReversed().map(({ name, title, knownFrom }) => ({ name, title, knownFrom })),
    closures: closures.flatMap(({ unitId, moves, days }) => names.filter(({ id }) => id === unitId).map((unit) => ({ unit, moves, days: days.map(({ date, name }) => ({ date, name })) }))),
  };
}
