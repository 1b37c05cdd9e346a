import { dateIn } from '@jiedian/engines/calendar/date-in-zone.ts';
import { type Calendar, workingDaysBetween } from '@jiedian/engines/calendar/working-days.ts';
import type { Account } from '../kernel/turn.ts';
import { type BusinessDate, type Instant, later } from '../kernel/instant.ts';

/** 计时段: whose time it was from one moment to another; without `to` it is still theirs. */
export type Segment = {
  readonly from: Instant;
  readonly to?: Instant;
  readonly account: Account;
  /** The case stood still by a suspension on this account. */
  readonly suspended?: true;
  readonly reason?: string;
  readonly eventId?: string;
  /** The record whose time began it, where it did not begin with the visit. */
  readonly seq?: number;
};

/** One passage through a step, with the segments of its time. */
export type Visit = {
  readonly step: string;
  readonly visit: number;
  readonly openedAt: Instant;
  readonly doneAt?: Instant;
  readonly outcome?: string;
  readonly segments: readonly Segment[];
};

/** Days of a stretch, both ends as dates in the unit's zone; the first day is not counted. */
export type Stretch = { readonly from: BusinessDate; readonly to: BusinessDate };

/** Ends the open segment and begins the next. A moment before the open segment began (补录) counts as its beginning. */
export function turnSegments(segments: readonly Segment[], at: Instant, next: Omit<Segment, 'from' | 'to'>): readonly Segment[] {
  const open = segments.at(-1);
  const from = open === undefined || open.to !== undefined ? at : later(open.from, at);
  return [...endSegments(segments, at), { from, ...next }];
}

/** Ends what is open. */
export function endSegments(segments: readonly Segment[], at: Instant): readonly Segment[] {
  return segments.map((segment) => (segment.to === undefined ? { ...segment, to: later(segment.from, at) } : segment));
}

/** The day of an instant in the calendar's zone. */
export const dayOf = (calendar: Calendar, at: Instant): BusinessDate => dateIn(calendar.zone, at) as BusinessDate;

/** The stretches covered by the segments of these accounts, in order, without overlap; what is open lasts until `today`. */
export function stretches(
  segments: readonly Segment[], accounts: readonly Account[], calendar: Calendar, today: BusinessDate,
): readonly Stretch[] {
  const found: Stretch[] = [];
  const mine = segments.filter((segment) => accounts.includes(segment.account));
  for (const segment of mine.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const from = dayOf(calendar, segment.from);
    const end = segment.to === undefined ? today : dayOf(calendar, segment.to);
    const to = end < from ? from : end;
    const last = found.at(-1);
    if (last === undefined || from > last.to) found.push({ from, to });
    else if (to > last.to) found[found.length - 1] = { from: last.from, to };
  }
  return found;
}

/** Working days within the stretches; one that begins and ends on the same day counts 0. */
export function workingDaysIn(found: readonly Stretch[], calendar: Calendar): number {
  return found.reduce((sum, { from, to }) => sum + workingDaysBetween(calendar, from, to), 0);
}
