import type { AnyAct } from '../kernel/act.ts';
import { replyScheme } from '../supply-scheme/reply-scheme.ts';

/** Everything that can be done on a connection case, in the order of the process. */
export const connectionActs: readonly AnyAct[] = [replyScheme];
