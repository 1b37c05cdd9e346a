import { calendarKnownAt } from '@jiedian/engines/calendar/calendar-versions.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { isInternal } from '@jiedian/domain/limits/internal-limit.ts';
import type { LimitRow } from '@jiedian/domain/limits/regime.ts';
import type { HouseCalendar } from './house-calendar.ts';
import type { RuleBook } from './rule-book.ts';

/** The version known at the moment; without one the newest. Null where the house keeps no versions (a book made by hand). */
export function versionKnown({ calendars = [] }: RuleBook, at?: Instant): HouseCalendar | null {
  if (calendars.length === 0) return null;
  const name = at === undefined ? calendars.at(-1)?.name : calendarKnownAt(calendars, at).name;
  return calendars.find((version) => version.name === name) ?? null;
}

/**
 * What a limit of a unit's case or project is counted with: an open clock with what is known now, one that closed (`at`) with what was known then. A closure of
 * the unit moves the company's own limits; those of the customer only where it says so.
 */
export function calendarFor(book: RuleBook, { unitId }: { readonly unitId: string }, limit: Pick<LimitRow, 'within' | 'process'> | null, at?: Instant): Calendar {
  const known = versionKnown(book, at);
  if (known === null) return book.calendar;
  const own = known.units.get(unitId);
  if (own === undefined) return known.calendar;
  return limit !== null && isInternal(limit) ? own.internal : own.every;
}

/** The days on which a unit works: all its closures lie in it, also those that move the company's own limits alone. */
export const workingDaysOf = (book: RuleBook, unitId: string): Calendar => versionKnown(book)?.units.get(unitId)?.internal ?? book.calendar;
