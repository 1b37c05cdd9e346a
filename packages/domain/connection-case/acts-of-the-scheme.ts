import type { AnyAct } from '../kernel/act.ts';
import { replyScheme } from '../supply-scheme/reply-scheme.ts';

/** The scheme, the fees, the firms and the customer's works up to the completion inspection, in the order of the process. */
export const actsOfTheScheme: readonly AnyAct[] = [replyScheme];
