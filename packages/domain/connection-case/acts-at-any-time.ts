import type { AnyAct } from '../kernel/act.ts';

/** What may be done at any time, beside the steps. */
export const actsAtAnyTime: readonly AnyAct[] = [];
