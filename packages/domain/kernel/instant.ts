declare const brand: unique symbol;

/** A moment in UTC, always three decimals and `Z`: `2026-11-23T08:00:00.000Z`. Sorts as text. */
export type Instant = string & { readonly [brand]: 'instant' };

/** A day in the unit's zone: `YYYY-MM-DD`. Sorts as text. */
export type BusinessDate = string & { readonly [brand]: 'date' };

const instantForm = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** True for a day that exists, years 1900–2199. `2026-02-30` is false. */
export function isBusinessDate(value: string): value is BusinessDate {
  const parts = dateForm.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const last = month === 2 && isLeap(year) ? 29 : (daysInMonth[month - 1] ?? 0);
  return day <= last;
}

/** True for the one written form of an instant on a day that exists. */
export const isInstant = (value: string): value is Instant =>
  instantForm.test(value) && isBusinessDate(value.slice(0, 10));

/** The later of two instants. */
export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
