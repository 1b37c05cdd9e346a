import { type CivilDate, dayNumber, weekday } from './civil-date.ts';
import { epochMs } from './date-in-zone.ts';
import type { Calendar } from './working-days.ts';

/** A calendar as it was known from a moment on (UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`); null: from the beginning. */
export type KnownCalendar = { readonly name: string; readonly knownFrom: string | null; readonly calendar: Calendar };

export type AmendedDay = { readonly date: CivilDate; readonly kind: 'work' | 'rest'; readonly name: { readonly zh: string; readonly en: string } };

/** The version that was known at the moment: the last that had become known before it. Throws a RangeError where there is none at all. */
export function calendarKnownAt(versions: readonly KnownCalendar[], instant: string): KnownCalendar {
  const at = epochMs(instant);
  const known = versions.filter(({ knownFrom }) => knownFrom === null || epochMs(knownFrom) < at);
  const last = known.toSorted((a, b) => (a.knownFrom ?? '').localeCompare(b.knownFrom ?? '')).at(-1) ?? versions[0];
  if (last === undefined) throw new RangeError('no calendar');
  return last;
}

/**
 * The calendar with all exceptions of a year put in the place of those it had, and the year known. Days beside the year (a notice may reach into the December
 * before) are added to what those years have. Days that are as Monday to Friday would have them are left out.
 */
export function amendedYear(calendar: Calendar, year: number, days: readonly AmendedDay[]): Calendar {
  const told = new Set(days.map(({ date }) => date));
  const stays = (date: CivilDate): boolean => yearOf(date) !== year && !told.has(date);
  const differs = days.filter(({ date, kind }) => (weekday(dayNumber(date)) < 5) === (kind === 'rest'));
  const names = Object.entries(calendar.names ?? {}).filter(([date]) => stays(date));
  return {
    ...calendar,
    days: Object.fromEntries([...Object.entries(calendar.days).filter(([date]) => stays(date)), ...differs.map(({ date, kind }) => [date, kind] as const)]),
    names: Object.fromEntries([...names, ...differs.map(({ date, name }) => [date, name] as const)]),
    publishedYears: calendar.publishedYears === 'all' ? 'all' : [...new Set([...calendar.publishedYears, year])].toSorted((a, b) => a - b),
  };
}

/** The calendar with days on which nobody works, each with its reason; a holiday keeps its own name. */
export function withClosures(calendar: Calendar, closures: readonly Omit<AmendedDay, 'kind'>[]): Calendar {
  const shut = closures.filter(({ date }) => calendar.days[date] !== 'rest');
  return {
    ...calendar,
    days: { ...calendar.days, ...Object.fromEntries(shut.map(({ date }) => [date, 'rest' as const])) },
    names: { ...calendar.names, ...Object.fromEntries(shut.map(({ date, name }) => [date, name])) },
  };
}

/** The first day on which two calendars answer differently, be it only that one knows the year; null where they never do. */
export function firstDifference(one: Calendar, other: Calendar): CivilDate | null {
  const dates = new Set([...Object.keys(one.days), ...Object.keys(other.days)]);
  const days = [...dates].filter((date) => one.days[date] !== other.days[date]);
  const years = [...knownOnly(one, other), ...knownOnly(other, one)].map((year) => `${String(year).padStart(4, '0')}-01-01`);
  return [...days, ...years].toSorted()[0] ?? null;
}

const knownOnly = (one: Calendar, other: Calendar): readonly number[] =>
  one.publishedYears === 'all' ? [] : one.publishedYears.filter((year) => other.publishedYears !== 'all' && !other.publishedYears.includes(year));

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
