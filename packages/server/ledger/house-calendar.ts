import type { KnownCalendar } from '@jiedian/engines/calendar/calendar-versions.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { ClosureDocument } from '@jiedian/domain/limits/calendar-document.ts';

/** A unit's own calendars, its closures in it: `every` has those that move all limits, `internal` those besides that move only the company's own. */
export type UnitCalendars = { readonly every: Calendar; readonly internal: Calendar };

/** A version of the house's calendar. `units`: those that are closed on days of their own. */
export type HouseCalendar = KnownCalendar & { readonly title: Text; readonly closures: readonly ClosureDocument[]; readonly units: ReadonlyMap<string, UnitCalendars> };
