import type { Activity, Ready } from './network.ts';

/** One activity on the line of working days. `slack`: how much later it may end without moving the end of all. */
export type Planned = { readonly activity: Activity; readonly days: number; readonly start: number; readonly end: number; readonly slack: number };

/** `end`: the number of the day on which the last one ends. `path`: what decides it, first to last; a day before which something may not be begins it. */
export type Plan = { readonly end: number; readonly planned: readonly Planned[]; readonly path: readonly Planned[] };

/** Earliest days forward, slack backward, and the critical path, each activity taking `daysOf` working days. */
export function plan(network: Ready, daysOf: (activity: Activity) => number): Plan {
  const days = network.activities.map(daysOf);
  const { start, end } = forward(network, days);
  const last = Math.max(0, ...end);
  const latest = backward(network, days, last);
  const planned = network.activities.map((activity, i): Planned => ({ activity, days: days[i] ?? 0, start: start[i] ?? 0, end: end[i] ?? 0, slack: (latest[i] ?? 0) - (end[i] ?? 0) }));
  return { end: last, planned, path: pathTo(network, planned, last) };
}

function forward({ before, startsFrom, endsFrom }: Ready, days: readonly number[]) {
  const start: number[] = [], end: number[] = [];
  for (const [i, length] of days.entries()) {
    start[i] = Math.max(startsFrom[i] ?? 0, ...(before[i] ?? []).map((earlier) => end[earlier] ?? 0));
    end[i] = Math.max(start[i] + length, endsFrom[i] ?? 0);
  }
  return { start, end };
}

function backward({ before }: Ready, days: readonly number[], last: number): readonly number[] {
  const latest = days.map(() => last);
  for (let i = days.length - 1; i >= 0; i -= 1) {
    for (const earlier of before[i] ?? []) latest[earlier] = Math.min(latest[earlier] ?? last, (latest[i] ?? last) - (days[i] ?? 0));
  }
  return latest;
}

function pathTo(network: Ready, planned: readonly Planned[], last: number): readonly Planned[] {
  const path: Planned[] = [];
  let at = planned.findIndex(({ end }) => end === last);
  for (let here = planned[at]; here !== undefined; here = planned[at]) {
    path.unshift(here);
    const { start, end, days } = here;
    if (end > start + days) break;
    at = network.before[at]?.find((earlier) => planned[earlier]?.end === start && start > 0) ?? -1;
  }
  return path;
}
