import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { decide, decideFirst, type Asking, type Decision, type Ground } from '../kernel/decide.ts';
import { actByCommand } from './act-by-command.ts';
import type { Beginning } from '../kernel/event.ts';
import { caseFollowUps } from './follow-ups.ts';
import { connectionSteps } from './steps.ts';
import { explainGate } from './gate-refusal.ts';
import type { GateFacts } from '../gates/gate-facts.ts';
import type { Id } from '../kernel/ids.ts';
import type { JsonObject } from '../kernel/json.ts';
import { openGateCodes } from '../gates/energisation-gate.ts';
import type { StreamState } from '../kernel/stream-state.ts';

/** What the server brings to a decision on a case: the pinned process, and the `OutsideFacts` as plain data. */
type CaseGround = { readonly process: CompiledProcess; readonly outside: JsonObject };

/** Decides one act on a case. Throws a fault on a command that cases do not know: the door knows them all. */
export function decideCase(state: StreamState, command: string, asking: Asking, ground: CaseGround): Decision {
  const facts = { ...ground.outside, ...state.facts } as GateFacts;
  const gateOpen = openGateCodes(facts, asking.today);
  const decision = decide(state, actByCommand(command), asking, groundOf({ ...ground, outside: { ...ground.outside, gateOpen } }));
  return explainGate(decision, facts, asking.today);
}

/**
 * Decides the first act of a case (`submit-application`); the process is that of `processFor(businessType, requestedVoltage)`.
 * `begins.number` may be '': the server gives the number while it records, so that there are no gaps.
 */
export function beginCase(id: Id, command: string, asking: Asking, ground: CaseGround, begins: Beginning): Decision {
  return decideFirst('case', id, actByCommand(command), asking, groundOf(ground), begins);
}

const groundOf = ({ process, outside }: CaseGround): Ground => ({ process, outside, steps: connectionSteps, followUps: caseFollowUps });
