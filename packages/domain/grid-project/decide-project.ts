import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { decide, decideFirst, type Asking, type Decision, type Ground } from '../kernel/decide.ts';
import type { Beginning } from '../kernel/event.ts';
import type { Id } from '../kernel/ids.ts';
import type { JsonObject } from '../kernel/json.ts';
import { projectActByCommand } from './act-by-command.ts';
import { projectSteps } from './steps.ts';
import type { StreamState } from '../kernel/stream-state.ts';

/** What the server brings to a decision on a project: the pinned process, and the `OutsideFacts` as plain data. */
export type ProjectGround = { readonly process: CompiledProcess; readonly outside: JsonObject };

/** Decides one act on a grid project. Throws a fault on a command that projects do not know. */
export const decideProject = (state: StreamState, command: string, asking: Asking, ground: ProjectGround): Decision =>
  decide(state, projectActByCommand(command), asking, groundOf(ground));

/** Decides the first act of a project (`raise-need`). `begins.number` may be '': the server gives it while it records. */
export const beginProject = (id: Id, command: string, asking: Asking, ground: ProjectGround, begins: Beginning): Decision =>
  decideFirst('project', id, projectActByCommand(command), asking, groundOf(ground), begins);

const groundOf = ({ process, outside }: ProjectGround): Ground => ({ process, outside, steps: projectSteps, followUps: [] });
