import { type CivilDate, dateOfDay, dayNumber } from './civil-date.ts';
import { remembered } from './remembered.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{3})Z$/;
const DAY_MS = 86_400_000;
export const SHANGHAI = 'Asia/Shanghai';
/** China kept summer time for the last time in 1991; from here on Shanghai is UTC+8 all year. */
export const SHANGHAI_FIXED_SINCE_MS = dayNumber('1992-01-01') * DAY_MS;
export const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day on which `instant` (UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`) falls for people in `zone` (IANA name).
 * Throws a RangeError for another form of instant or an unknown zone.
 */
export function dateIn(zone: string, instant: string): CivilDate {
  return zone === SHANGHAI ? dateInShanghai(instant) : dateByFormat(zone, epochMs(instant));
}

const dateInShanghai = remembered(20_000, (instant: string) => {
  const ms = epochMs(instant);
  return ms >= SHANGHAI_FIXED_SINCE_MS ? dateOfDay(Math.floor((ms + SHANGHAI_OFFSET_MS) / DAY_MS)) : dateByFormat(SHANGHAI, ms);
});

function dateByFormat(zone: string, ms: number): CivilDate {
  const parts = formatOf(zone).formatToParts(ms);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Milliseconds since 1970-01-01T00:00:00.000Z. Throws a RangeError for any other form than contracts.md 1 gives. */
export function epochMs(instant: string): number {
  const match = INSTANT.exec(instant);
  if (match === null) throw new RangeError(`not an instant: ${instant}`);
  const [, date = '', hours, minutes, seconds, ms] = match;
  return dayNumber(date) * DAY_MS + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(ms);
}

// Making a format costs a thousand times its use.
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit',
  });
  formats.set(zone, made);
  return made;
}
