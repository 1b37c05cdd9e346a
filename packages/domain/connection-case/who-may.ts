import type { Actor } from '../kernel/actor.ts';
import type { AnyAct } from '../kernel/act.ts';
import { connectionActs } from './acts.ts';
import type { Duty } from '../glossary/duty.ts';
import { isOffered } from '../kernel/may-act.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { StreamState } from '../kernel/stream-state.ts';

/** One line of the table "which duty may do which command at which step"; `step` null = on the whole case at any time. */
export type Permission = { readonly command: string; readonly step: string | null; readonly duties: readonly Duty[] };

/** The one table of permissions on a case, made from the acts themselves: the door, the pages and the documents read this. */
export const whoMay: readonly Permission[] = connectionActs.map(({ command, step, by }) => ({ command, step, duties: by }));

/** What this person may do on the case now, in the order of the process: for each the reasons of `decide` but freshness and form. */
export const offeredTo = (state: StreamState, actor: Actor & { readonly duty: Duty }, facts: JsonObject): readonly AnyAct[] =>
  connectionActs.filter((act) => isOffered(state, act, actor, facts));
