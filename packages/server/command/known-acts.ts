import { connectionActs } from '@jiedian/domain/connection-case/acts.ts';
import { connectionSteps } from '@jiedian/domain/connection-case/steps.ts';
import { projectActs } from '@jiedian/domain/grid-project/acts.ts';
import { projectSteps } from '@jiedian/domain/grid-project/steps.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { Steps } from '@jiedian/domain/kernel/step.ts';

export type CommandKind = 'case' | 'project';

const acts: Readonly<Record<CommandKind, readonly AnyAct[]>> = { case: connectionActs, project: projectActs };
const byCommand = { case: new Map(connectionActs.map((act) => [act.command, act])), project: new Map(projectActs.map((act) => [act.command, act])) };
const byEvent = { case: new Map(connectionActs.map((act) => [act.event, act])), project: new Map(projectActs.map((act) => [act.event, act])) };

export const stepsOf: Readonly<Record<CommandKind, Steps>> = { case: connectionSteps, project: projectSteps };

/** Everything that can be done on a stream of this kind, in the order of the process. */
export const actsOf = (kind: CommandKind): readonly AnyAct[] => acts[kind];

/** The act of a command on a stream of this kind, if there is one. */
export const actFor = (kind: CommandKind, command: string): AnyAct | undefined => byCommand[kind].get(command);

/** The act that left an event of this type; undefined for events that a rule made. */
export const actOfEvent = (kind: CommandKind, type: string): AnyAct | undefined => byEvent[kind].get(type);
