/** How long something takes, in working days: one case in ten is done within `low`, half within `likely`, nine in ten within `high`. */
export type Spread = { readonly low: number; readonly likely: number; readonly high: number };

/** What surely takes no time, and what surely takes so long. */
export const exactly = (days: number): Spread => ({ low: days, likely: days, high: days });

/** From the median to the ninetieth percentile an exponential falls by a factor of five. */
const toHigh = Math.log(5);
const half = Math.log(2);
/** Nothing is taken to last longer than what one case in a thousand does. */
const longest = 0.999;

/**
 * The length that a share `u` (0 to 1) of all cases stays within, in working days: straight lines up to the median, an exponential tail beyond it, as
 * durations of human work have. Grows with `u` and with each figure of the spread.
 */
export function lengthAt({ low, likely, high }: Spread, u: number): number {
  if (u <= 0.1) return least(low, likely) + (low - least(low, likely)) * (u / 0.1);
  if (u <= 0.5) return low + (likely - low) * ((u - 0.1) / 0.4);
  return likely + ((high - likely) / toHigh) * (-Math.log(1 - Math.min(u, longest)) - half);
}

/** The share of cases that are done within `days`. */
export function shareWithin({ low, likely, high }: Spread, days: number): number {
  const first = least(low, likely);
  if (days < first) return 0;
  if (days < low) return (0.1 * (days - first)) / (low - first);
  if (days < likely) return 0.1 + (0.4 * (days - low)) / (likely - low);
  if (high <= likely) return 1;
  return Math.min(1, 1 - 0.5 * Math.exp((-(days - likely) * toHigh) / (high - likely)));
}

/** What is left after `elapsed` working days, as a share `u` of those cases that took longer has it; never below 0. */
export function leftAt(spread: Spread, elapsed: number, u: number): number {
  if (elapsed <= 0) return lengthAt(spread, u);
  // Beyond the median the tail remembers nothing: what has run long runs on as what is half done.
  if (elapsed >= spread.likely) return ((spread.high - spread.likely) / toHigh) * -Math.log(1 - Math.min(u, longest));
  const done = shareWithin(spread, elapsed);
  return Math.max(0, lengthAt(spread, done + (1 - done) * u) - elapsed);
}

const least = (low: number, likely: number): number => Math.max(0, low - (likely - low) / 4);
