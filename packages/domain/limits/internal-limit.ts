import type { LimitRow } from './regime.ts';

/** A limit that the company sets itself: a split of days promised as a whole, or a milestone of its own works. What the customer was promised, and the law's ceilings, are none. */
export const isInternal = ({ within, process }: Pick<LimitRow, 'within' | 'process'>): boolean => within !== undefined || process === 'grid-project';
