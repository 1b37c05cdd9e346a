import { addWorkingDays, type Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { WarningLevel } from '../glossary/lists/warning-level.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { Ladder, Rung } from './ladder.ts';

/** As much of a visit as its reminders need. A clock that stands still has no `amberOn` (limits/clock.ts). */
export type WarnedVisit = { readonly dueOn: BusinessDate | null; readonly amberOn: BusinessDate | null; readonly closed: boolean };

/** A minute in the unit's zone: `2026-11-23T07:30`. Sorts as text. */
export type LocalMinute = string;

/** An armed reminder: it is sent at that minute, if by then nothing has changed. */
export type Reminder = { readonly level: WarningLevel; readonly at: LocalMinute };

/**
 * All reminders of a visit, the earliest first, also those whose time has passed; a function of the due day alone, so that a moved due day
 * moves them. None for closed work and none while the clock stands still. A warning that would come on the due day or later is left to that day's.
 */
export function remindersFor({ dueOn, amberOn, closed }: WarnedVisit, { rungs, quiet }: Ladder, calendar: Calendar): readonly Reminder[] {
  if (closed || dueOn === null || amberOn === null) return [];
  return rungs.flatMap(({ level, workingDaysOver }) => {
    const day = workingDaysOver === undefined ? addWorkingDays(calendar, amberOn, 0).date : addWorkingDays(calendar, dueOn, workingDaysOver).date;
    return workingDaysOver === undefined && day >= dueOn ? [] : [{ level, at: `${day}T${quiet.to}` }];
  }).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The severest of those whose time has come; null before the first. */
export const reached = (reminders: readonly Reminder[], now: LocalMinute): Reminder | null => reminders.findLast(({ at }) => at <= now) ?? null;

/** The next whose time is to come; null after the last. */
export const nextOf = (reminders: readonly Reminder[], now: LocalMinute): Reminder | null => reminders.find(({ at }) => at > now) ?? null;

/** `now`, or the end of the quiet hours or rest days that it lies in. */
export function awake(now: LocalMinute, { quiet }: Pick<Ladder, 'quiet'>, calendar: Calendar): LocalMinute {
  const [today = '', time = ''] = now.split('T');
  const working = addWorkingDays(calendar, today, 0).date;
  if (working !== today) return `${working}T${quiet.to}`;
  const overNight = quiet.from > quiet.to;
  if (overNight && time >= quiet.from) return `${addWorkingDays(calendar, today, 1).date}T${quiet.to}`;
  const isQuiet = overNight ? time < quiet.to : time >= quiet.from && time < quiet.to;
  return isQuiet ? `${today}T${quiet.to}` : now;
}

/** The rungs up to a level: what it tells and owes holds those of the milder ones. */
export function rungsTo({ rungs }: Ladder, level: WarningLevel): readonly Rung[] {
  return rungs.slice(0, rungs.findIndex((rung) => rung.level === level) + 1);
}
