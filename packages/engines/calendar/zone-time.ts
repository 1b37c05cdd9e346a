import { dateOfDay } from './civil-date.ts';
import { SHANGHAI, SHANGHAI_FIXED_SINCE_MS, SHANGHAI_OFFSET_MS } from './date-in-zone.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** `2026-03-05T17:00:00+08:00`: the instant (ms since 1970) as clocks in `zone` show it; milliseconds only where there are any. */
export function writtenIn(zone: string, ms: number): string {
  const offset = offsetAt(zone, ms);
  const shown = ms + offset;
  const day = Math.floor(shown / DAY_MS);
  const rest = shown - day * DAY_MS;
  const time = [rest / (60 * MINUTE_MS), (rest / MINUTE_MS) % 60, (rest / 1000) % 60].map(two).join(':');
  const away = Math.abs(offset) / MINUTE_MS;
  return `${dateOfDay(day)}T${time}${rest % 1000 === 0 ? '' : `.${String(rest % 1000).padStart(3, '0')}`}${offset < 0 ? '-' : '+'}${two(away / 60)}:${two(away % 60)}`;
}

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** The day of an instant (ms since 1970) for people in `zone`, as a day number. */
export function dayIn(zone: string, ms: number): number {
  return Math.floor((ms + offsetAt(zone, ms)) / DAY_MS);
}

/**
 * The instant (ms since 1970) at which clocks in `zone` show so many minutes after midnight of the day. Where summer time leaves that moment out, the one
 * an hour later; where it comes twice, the second.
 */
export function instantAt(zone: string, day: number, minutes: number): number {
  const shown = day * DAY_MS + minutes * MINUTE_MS;
  return shown - offsetAt(zone, shown - offsetAt(zone, shown));
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** By the quarter of an hour, at which zones change; clocks ask for the same days again and again. */
const offsets = new Map<string, number>();
const MOST_KEPT = 50_000;

/** Milliseconds that clocks in `zone` are ahead of UTC. Throws a RangeError for an unknown zone. */
function offsetAt(zone: string, ms: number): number {
  if (zone === SHANGHAI && ms >= SHANGHAI_FIXED_SINCE_MS) return SHANGHAI_OFFSET_MS;
  const key = `${zone} ${Math.floor(ms / (15 * MINUTE_MS))}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_KEPT) offsets.clear();
  const said = formatOf(zone).formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(said) ?? [];
  const offset = (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  offsets.set(key, offset);
  return offset;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, made);
  return made;
}
