import { add, compare, scaled, zero, type Decimal } from '../kernel/decimal.ts';

export type Quantity = { readonly item: string; readonly quantity: Decimal };

/** Adds a day's quantities to what was done before, by work item. */
export function addQuantities(before: readonly Quantity[], today: readonly Quantity[]): readonly Quantity[] {
  const totals = new Map(before.map((row) => [row.item, row.quantity]));
  for (const row of today) totals.set(row.item, add(totals.get(row.item) ?? zero, row.quantity));
  return [...totals].map(([item, quantity]) => ({ item, quantity }));
}

/** Whole percent of the baseline that is done, each work item counting the same and never above its quantity. No baseline: 0. */
export function percentDone(baseline: readonly Quantity[], done: readonly Quantity[]): number {
  if (baseline.length === 0) return 0;
  const doneOf = new Map(done.map((row) => [row.item, row.quantity]));
  const parts = baseline.map(({ item, quantity }) => {
    const reached = doneOf.get(item) ?? zero;
    return compare(reached, quantity) >= 0 ? 10_000n : (scaled(reached) * 10_000n) / scaled(quantity);
  });
  return Number(parts.reduce((total, part) => total + part, 0n) / BigInt(baseline.length) / 100n);
}
