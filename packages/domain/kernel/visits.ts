import type { Account } from './turn.ts';
import type { Instant } from './instant.ts';
import type { Steps } from './step.ts';
import type { ClosedVisit, OpenVisit, Segment, StreamState } from './stream-state.ts';

type At = { readonly node: string; readonly visit: number };
type Open = StreamState['open'];

/** The segments with the running one ended at `at` and a new one begun by a record or a suspension; an unchanged account leaves them as they are. */
export function switchAccounts(segments: readonly Segment[], account: Account, at: Instant, by: Pick<Segment, 'seq' | 'suspended'>): readonly Segment[] {
  const last = segments.at(-1);
  const next: Segment = { from: at, account, ...by };
  if (!last) return [next];
  if (last.account === account && last.suspended === by.suspended) return segments;
  return [...segments.slice(0, -1), { ...last, to: at }, next];
}

/** Opens the visits that the process has entered. Service tasks and waits that the trade does not know open nothing. */
export function openVisits(open: Open, entered: readonly At[], at: Instant, seq: number, steps: Steps, suspension?: StreamState['suspension']): Open {
  const added = entered.flatMap(({ node, visit }): [string, OpenVisit][] => {
    const step = steps[node];
    if (!step) return [];
    const stopped = suspension !== undefined && suspension.account !== 'utility';
    const segment: Segment = stopped ? { from: at, account: suspension.account, suspended: true } : { from: at, account: step.first.account };
    return [[node, { visit, openedAt: at, openedSeq: seq, turn: step.first, segments: [segment], memory: {} }]];
  });
  return { ...open, ...Object.fromEntries(added) };
}

/** Takes out the visits that the process has left and gives them as closed. */
export function closeVisits(open: Open, left: readonly At[], at: Instant, seq: number, outcome: string) {
  const gone = new Set(left.map((l) => l.node));
  const closed = Object.entries(open).flatMap(([step, visit]): ClosedVisit[] => {
    if (!gone.has(step)) return [];
    const end = at > visit.openedAt ? at : visit.openedAt;
    const last = visit.segments.at(-1);
    const segments = last ? [...visit.segments.slice(0, -1), { ...last, to: end }] : [];
    return [{ ...visit, segments, step, closedAt: end, closedSeq: seq, outcome }];
  });
  return { open: Object.fromEntries(Object.entries(open).filter(([step]) => !gone.has(step))), closed };
}
