import type { Instant } from '@jiedian/domain/kernel/instant.ts';

/** The server's clock is a port: demo and test databases may run on a set one (contracts 1). */
export type Clock = { readonly now: () => Instant };

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };

/** Stands still until it is set: for stories and tests. */
export type SetClock = Clock & { readonly set: (now: Instant) => void };

export function setClock(start: Instant): SetClock {
  let now = start;
  return { now: () => now, set: (to) => void (now = to) };
}

/** `minutes` later; may be negative. */
export const minutesAfter = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant;
