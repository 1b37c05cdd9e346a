import { dateAfter, type Day, type DayLine } from './day-line.ts';
import { type Activity, ready } from './network.ts';
import { plan, type Planned } from './passes.ts';
import { simulate } from './simulate.ts';
import { leftAt } from './spread.ts';

/** When a network ends. `earliest`: everything at its quickest; `low` to `high`: eight runs in ten; `path` and `planned`: with the usual lengths. */
export type NetworkForecast = {
  readonly earliest: Day;
  readonly low: Day;
  readonly likely: Day;
  readonly high: Day;
  readonly workingDays: number;
  readonly path: readonly Planned[];
  readonly planned: readonly Planned[];
};

const usual = ({ spread, elapsed = 0 }: Activity): number => leftAt(spread, elapsed, 0.5);
const quick = ({ spread, elapsed = 0 }: Activity): number => leftAt(spread, elapsed, 0.1);

/** The end of a network, counted from the first day of the line. What is wholly over ended on the day its last activity did. */
export function forecast(network: readonly Activity[], line: DayLine, chance: { readonly runs: number; readonly seed: number }): NetworkForecast {
  const open = ready(network, line);
  if (open.activities.length === 0) {
    const over = network.map(({ doneOn }) => doneOn ?? '').toSorted().at(-1) ?? line.from;
    return { earliest: over, low: over, likely: over, high: over, workingDays: 0, path: [], planned: [] };
  }
  const { path, planned } = plan(open, usual);
  const range = simulate(open, chance);
  const day = (number: number): Day => dateAfter(line, number);
  // Everything quick at once is rarer than one run in ten; where hardly anything is left to chance the two may cross by a rounding.
  const earliest = Math.min(plan(open, quick).end, range.low);
  return { earliest: day(earliest), low: day(range.low), likely: day(range.likely), high: day(range.high), workingDays: Math.ceil(range.likely), path, planned };
}
