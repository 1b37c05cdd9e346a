import type { Actor } from '../kernel/actor.ts';
import type { AnyAct } from '../kernel/act.ts';
import type { Duty } from '../glossary/duty.ts';
import { isOffered } from '../kernel/may-act.ts';
import type { JsonObject } from '../kernel/json.ts';
import { projectActs } from './acts.ts';
import type { StreamState } from '../kernel/stream-state.ts';

/** The table of permissions on a project, made from the acts themselves. */
export const whoMayOnProjects = projectActs.map(({ command, step, by }): { readonly command: string; readonly step: string | null; readonly duties: readonly Duty[] } => ({ command, step, duties: by }));

/** What this person may do on the project now, in the order of the process. */
export const offeredOnProject = (state: StreamState, actor: Actor & { readonly duty: Duty }, facts: JsonObject): readonly AnyAct[] =>
  projectActs.filter((act) => isOffered(state, act, actor, facts));
