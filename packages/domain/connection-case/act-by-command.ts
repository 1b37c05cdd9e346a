import type { AnyAct } from '../kernel/act.ts';
import { connectionActs } from './acts.ts';

const byCommand = new Map(connectionActs.map((act) => [act.command, act]));
const byEvent = new Map(connectionActs.map((act) => [act.event, act]));

/** The act of a command that cases know. Throws a fault on any other. */
export function actByCommand(command: string): AnyAct {
  const act = byCommand.get(command);
  if (!act) throw new Error(`no act on a connection case for command ${command}`);
  return act;
}

/** The act that left an event of this type; undefined for events that a rule made. */
export const actByEvent = (type: string): AnyAct | undefined => byEvent.get(type);
