import { type Instant, later } from '../kernel/instant.ts';
import type { LimitRow, Mark } from './regime.ts';
import { type Segment, type Visit, endSegments } from './segment.ts';

/** One run of a limit: a visit of its step, or a span from its start to its stop or its restart. */
export type Round = { readonly from: Instant; readonly to?: Instant; readonly segments: readonly Segment[] };

type Sign = { readonly at: Instant; readonly is: 'start' | 'stop' | 'restart' };
const rank = { start: 0, stop: 1, restart: 2 } as const;

/**
 * The rounds of a limit over the visits of a case, in order; empty when it has not begun. `restartedAt`: moments at which all spans
 * begin anew (the customer changed the need). Within a span, time that nobody bears is the utility's: only another account's
 * segment stops it.
 */
export function roundsOf(row: LimitRow, visits: readonly Visit[], restartedAt: readonly Instant[] = []): readonly Round[] {
  if (row.starts === undefined) return visits.filter((visit) => visit.step === row.step).map(roundOfVisit);
  return spans(signs(row, row.starts, visits, restartedAt)).map(({ from, to }) => ({
    from,
    ...(to === undefined ? {} : { to }),
    segments: borne(between(row, visits, from, to), from, to),
  }));
}

function roundOfVisit(visit: Visit): Round {
  const { openedAt: from, doneAt: to, segments } = visit;
  return to === undefined ? { from, segments } : { from, to, segments: endSegments(segments, to) };
}

/** What counts of the visits' time on a limit since it began at `from`, as a round of it that ends at `to` or runs still. */
export const segmentsSince = (row: LimitRow, visits: readonly Visit[], from: Instant, to?: Instant): readonly Segment[] => borne(between(row, visits, from, to), from, to);

function signs(row: LimitRow, starts: readonly Mark[], visits: readonly Visit[], restartedAt: readonly Instant[]): readonly Sign[] {
  const moments = starts.map((mark) => momentsOf(mark, visits));
  const begun = moments.map((found) => found[0]);
  // It begins when the last of its conditions is first met; a condition met again later may open another round.
  const complete = begun.reduce<Instant | undefined>((a, b, index) => (index === 0 ? b : a && b && later(a, b)), undefined);
  if (complete === undefined) return [];
  const from = (at: Instant): boolean => at >= complete;
  const stops = row.stops ?? { step: row.step, at: 'done' };
  return [
    ...[complete, ...moments.flat()].filter(from).map((at): Sign => ({ at, is: 'start' })),
    ...momentsOf(stops, visits).filter(from).map((at): Sign => ({ at, is: 'stop' })),
    ...[...(row.restarts ?? []).flatMap((mark) => momentsOf(mark, visits)), ...restartedAt].filter(from).map((at): Sign => ({ at, is: 'restart' })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : rank[a.is] - rank[b.is]));
}

function spans(found: readonly Sign[]): readonly { readonly from: Instant; readonly to?: Instant }[] {
  const done: { from: Instant; to?: Instant }[] = [];
  let open: Instant | null = null;
  for (const { at, is } of found) {
    if (is !== 'start' && open !== null) done.push({ from: open, to: at });
    if (is === 'stop') open = null;
    else if (is === 'restart' || open === null) open = at;
  }
  return open === null ? done : [...done, { from: open }];
}

function momentsOf(mark: Mark, visits: readonly Visit[]): readonly Instant[] {
  return visits
    .filter((visit) => visit.step === mark.step && (mark.outcome === undefined || visit.outcome === mark.outcome))
    .map((visit) => (mark.at === 'opened' ? visit.openedAt : visit.doneAt))
    .filter((at) => at !== undefined)
    .toSorted();
}

function between(row: LimitRow, visits: readonly Visit[], from: Instant, to: Instant | undefined): readonly Segment[] {
  return visits
    .filter((visit) => row.through?.includes(visit.step) ?? true)
    .flatMap((visit) => {
      const segments = visit.doneAt === undefined ? visit.segments : endSegments(visit.segments, visit.doneAt);
      return row.excludes?.includes(visit.step) ? segments.map((segment): Segment => ({ ...segment, account: 'customer' })) : segments;
    })
    .filter((segment) => (segment.to === undefined || segment.to > from) && (to === undefined || segment.from < to))
    .map((segment) => {
      const end = segment.to === undefined || (to !== undefined && segment.to > to) ? to : segment.to;
      return { ...segment, from: later(segment.from, from), ...(end === undefined ? {} : { to: end }) };
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Fills what no segment covers with the utility's own time. */
function borne(segments: readonly Segment[], from: Instant, to: Instant | undefined): readonly Segment[] {
  const filled: Segment[] = [];
  let covered: Instant | undefined = from;
  for (const segment of segments) {
    if (covered !== undefined && segment.from > covered) filled.push({ from: covered, to: segment.from, account: 'utility' });
    filled.push(segment);
    if (covered !== undefined) covered = segment.to === undefined ? undefined : later(covered, segment.to);
  }
  if (covered === undefined || covered === to) return filled;
  return [...filled, { from: covered, ...(to === undefined ? {} : { to }), account: 'utility' }];
}
