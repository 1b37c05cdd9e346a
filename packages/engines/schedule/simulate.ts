import type { Ready } from './network.ts';
import { seeded, seedOf } from './seeded.ts';
import { leftAt } from './spread.ts';

/** Working days until all is over: as one run in ten, half of them, nine in ten stay within. */
export type Range = { readonly low: number; readonly likely: number; readonly high: number };

/** Plays a network `runs` times with lengths by chance. The same seed gives the same range, wherever it is run. */
export function simulate(network: Ready, { runs, seed }: { readonly runs: number; readonly seed: number }): Range {
  const { activities, before, startsFrom, endsFrom } = network;
  const chance = activities.map(({ key }) => seeded(seedOf(key, seed)));
  const end = new Float64Array(activities.length);
  const ends = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) {
    let last = 0;
    for (const [i, { spread, elapsed }] of activities.entries()) {
      let start = startsFrom[i] ?? 0;
      for (const earlier of before[i] ?? []) start = Math.max(start, end[earlier] ?? 0);
      const over = Math.max(start + leftAt(spread, elapsed ?? 0, chance[i]?.() ?? 0), endsFrom[i] ?? 0);
      end[i] = over;
      if (over > last) last = over;
    }
    ends[run] = last;
  }
  ends.sort();
  const at = (share: number): number => ends[Math.min(runs - 1, Math.ceil(runs * share) - 1)] ?? 0;
  return { low: at(0.1), likely: at(0.5), high: at(0.9) };
}
