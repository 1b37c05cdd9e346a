import type { AnyAct } from '../kernel/act.ts';
import { projectActs } from './acts.ts';

const byCommand = new Map(projectActs.map((act) => [act.command, act]));
const byEvent = new Map(projectActs.map((act) => [act.event, act]));

/** The act of a command that projects know. Throws a fault on any other. */
export function projectActByCommand(command: string): AnyAct {
  const act = byCommand.get(command);
  if (!act) throw new Error(`no act on a grid project for command ${command}`);
  return act;
}

/** The act that left an event of this type; undefined for events that a rule made. */
export const projectActByEvent = (type: string): AnyAct | undefined => byEvent.get(type);
