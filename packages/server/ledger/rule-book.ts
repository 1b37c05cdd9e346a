import { dateIn } from '@jiedian/engines/calendar/date-in-zone.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Regime } from '@jiedian/domain/limits/regime.ts';
import type { HouseCalendar } from './house-calendar.ts';
import { textOf } from './case-kind.ts';

/** What rows and decisions need of dated data. `calendar`: the newest of `calendars`, which stand in the order in which they became known. */
export type RuleBook = { readonly calendar: Calendar; readonly calendars?: readonly HouseCalendar[]; readonly regimes: readonly Regime[] };

/** How a case names the regime it was accepted under: id and version, so that a later version never touches it. */
export const nameOf = (regime: Regime): string => `${regime.id}@${regime.version}`;

/** The regime that the company uses by default and that is in force on the day; of several the latest. A day before them all is a fault. */
export function regimeOn({ regimes }: Pick<RuleBook, 'regimes'>, day: BusinessDate): Regime {
  const inForce = regimes.filter((regime) => regime.id === DEFAULT && regime.effectiveFrom <= day && (regime.effectiveTo === undefined || regime.effectiveTo >= day));
  const latest = inForce.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];
  if (latest === undefined) throw new Error(`no regime is in force on ${day}`);
  return latest;
}

const DEFAULT = 'default';

/** The regime that a stream keeps: the one pinned at acceptance, before that the one in force when it was opened. */
export function regimeOf(book: RuleBook, state: Pick<StreamState, 'facts' | 'openedAt'>): Regime {
  const pinned = textOf(state.facts, 'regime');
  const found = pinned === undefined ? undefined : book.regimes.find((regime) => nameOf(regime) === pinned || regime.id === pinned);
  return found ?? regimeOn(book, dayIn(book, state.openedAt));
}

export const dayIn = ({ calendar }: Pick<RuleBook, 'calendar'>, at: Instant): BusinessDate => dateIn(calendar.zone, at) as BusinessDate;
