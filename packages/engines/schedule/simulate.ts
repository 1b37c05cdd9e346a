import type { Ready } from './network.ts';
import { seeded, seedOf } from './seeded.ts';
import { leftAt } from './spread.ts';

/** Working days until all is over: as one run in ten, half of them, nine in ten stay within. */
export type Range = { readonly low: number; readonly likely: number; readonly high: number };

/** Plays a network `runs` times with lengths by chance. The same seed gives the same range, wherever it is run. */
export function simulate(network: Ready, { runs, seed }: { readonly runs: number; readonly seed: number }): Range {
  const { activities, before, startsFrom, endsFrom } = network;
  // Activity by activity, all runs of one at a time: flat lists of numbers, which is several times faster than run by run.
  const ends = activities.map(() => new Float64Array(runs));
  const last = new Float64Array(runs);
  for (const [i, { key, spread, elapsed = 0 }] of activities.entries()) {
    const chance = seeded(seedOf(key, seed));
    const [mine, first, least] = [ends[i] ?? last, startsFrom[i] ?? 0, endsFrom[i] ?? 0];
    mine.fill(first);
    for (const earlier of before[i] ?? []) raise(mine, ends[earlier] ?? last);
    for (let run = 0; run < runs; run += 1) {
      const over = (mine[run] ?? 0) + leftAt(spread, elapsed, chance());
      mine[run] = over > least ? over : least;
    }
    raise(last, mine);
  }
  last.sort();
  const at = (share: number): number => last[Math.min(runs - 1, Math.ceil(runs * share) - 1)] ?? 0;
  return { low: at(0.1), likely: at(0.5), high: at(0.9) };
}

/** Each number becomes the greater of itself and its fellow. */
function raise(numbers: Float64Array, others: Float64Array): void {
  for (let i = 0; i < numbers.length; i += 1) {
    const other = others[i] ?? 0;
    if (other > (numbers[i] ?? 0)) numbers[i] = other;
  }
}
