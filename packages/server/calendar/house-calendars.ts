import { amendedYear, withClosures } from '@jiedian/engines/calendar/calendar-versions.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { CalendarDocument, ClosureDocument } from '@jiedian/domain/limits/calendar-document.ts';
import type { HouseCalendar, UnitCalendars } from '../ledger/house-calendar.ts';

/** A document of the calendar that a second person has approved; it became known then. */
export type PublishedDocument = { readonly name: string; readonly title: Text; readonly knownFrom: Instant; readonly document: CalendarDocument };

/** At least the first one. */
export type HouseCalendars = readonly [HouseCalendar, ...HouseCalendar[]];

/**
 * The house's calendar in all its versions, in the order in which they became known: the one it was shipped with, then a version for each document published.
 * `beneath`: a unit and all units below it, which are closed with it.
 */
export function houseCalendars(shipped: Calendar, published: readonly PublishedDocument[], beneath: (unitId: string) => readonly string[]): HouseCalendars {
  let calendar = shipped;
  const closures = new Map<string, ClosureDocument>();
  const first: HouseCalendar = { name: 'shipped', title: { zh: '随系统发布的日历', en: 'calendar shipped with the system' }, knownFrom: null, calendar, closures: [], units: new Map() };
  const later = published.toSorted((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1)).map(({ document, ...told }): HouseCalendar => {
    if (document.of === 'year') calendar = amendedYear(calendar, document.year, document.days);
    else closures.set(document.unitId, document);
    const standing = [...closures.values()].filter(({ days }) => days.length > 0);
    return { ...told, calendar, closures: standing, units: unitCalendars(calendar, standing, beneath) };
  });
  return [first, ...later];
}

function unitCalendars(calendar: Calendar, closures: readonly ClosureDocument[], beneath: (unitId: string) => readonly string[]): ReadonlyMap<string, UnitCalendars> {
  const byUnit = new Map<string, ClosureDocument[]>();
  for (const closure of closures) for (const unit of beneath(closure.unitId)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), closure]);
  return new Map([...byUnit].map(([unit, mine]) => [unit, {
    every: withClosures(calendar, mine.filter(({ moves }) => moves === 'all').flatMap(({ days }) => days)),
    internal: withClosures(calendar, mine.flatMap(({ days }) => days)),
  }]));
}
