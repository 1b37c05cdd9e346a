/** One measured figure. `goal` says in words what is wanted, `met` whether it was; `how` says how it was measured, so that it can be repeated. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
  readonly met: boolean;
  readonly how: string;
};

export type Bench = () => Promise<readonly Figure[]>;

const rounded = (value: number) => Number(value.toPrecision(4));

/** A figure that must not exceed its goal. */
export const atMost = (name: string, value: number, unit: string, goal: number, how: string): Figure => ({ name, value: rounded(value), unit, goal: `≤ ${goal}`, met: value <= goal, how });

/** A figure that must reach its goal. */
export const atLeast = (name: string, value: number, unit: string, goal: number, how: string): Figure => ({ name, value: rounded(value), unit, goal: `≥ ${goal}`, met: value >= goal, how });

/** The value below which `share` (0–1) of the measurements lie. Throws when there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (at === undefined) throw new Error('nothing was measured');
  return at;
}
