import { addDays, momentOf } from '../write-dates.ts';

/** Calendar days along the page: one column each, so wide in pixels. */
export type Axis = { readonly from: string; readonly days: number; readonly dayWidth: number; readonly width: number };

const day = 86_400_000;
const between = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
export const mondayBefore = (date: string): string => addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The widest and the narrowest a day is drawn; the weeks that are seen at once, and how many more are squeezed in rather than scrolled to; days and pixels kept free after the last date, for its label. */
const limits = { widest: 12, narrowest: 3, weeksAtOnce: 26, squeezed: 4, after: 12, label: 140 } as const;

/**
 * From the Monday of the first of the dates until some days after the last, so that its label has room. Some 26 weeks fit into the room;
 * what is longer keeps the width of a day and is scrolled. A short span fills the room with the days to come.
 */
export function axisOver(dates: readonly string[], room: number): Axis {
  const sorted = dates.toSorted();
  const [first = '1970-01-01', last = first] = [sorted[0], sorted.at(-1)];
  const most = Math.floor(room / limits.widest);
  const spare = most - (between(mondayBefore(first), last) + 1 + limits.after);
  const from = addDays(mondayBefore(first), spare > 21 ? -7 : 0);
  const span = between(from, last) + 1;
  const after = Math.max(limits.after, Math.ceil((Math.min(span, limits.weeksAtOnce * 7) * limits.label) / Math.max(1, room - limits.label)));
  const days = Math.max(span + after, most);
  const dayWidth = Math.min(limits.widest, Math.max(limits.narrowest, room / (days <= (limits.weeksAtOnce + limits.squeezed) * 7 ? days : limits.weeksAtOnce * 7)));
  return { from, days, dayWidth, width: Math.round(days * dayWidth) };
}

export const lastDay = ({ from, days }: Axis, most = days): string => addDays(from, Math.min(days, most) - 1);

/** The left edge of a day's column. */
export const xOfDay = ({ from, dayWidth }: Axis, date: string): number => between(from, date) * dayWidth;

/** Where a moment stands within its day. */
export function xOfMoment(axis: Axis, instant: string): number {
  const [date = '', time = ''] = momentOf(instant).split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return xOfDay(axis, date) + ((hours * 60 + minutes) / 1440) * axis.dayWidth;
}

/** Today's line stands at noon: the page knows the house's day, not its hour. */
export const xOfNoon = (axis: Axis, date: string): number => xOfDay(axis, date) + axis.dayWidth / 2;
