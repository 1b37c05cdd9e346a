import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { beginCase, decideCase } from '@jiedian/domain/connection-case/decide-case.ts';
import type { OutsideFacts } from '@jiedian/domain/glossary/outside-facts.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import { decide, decideFirst, type Asking, type Decision, type Ground } from '@jiedian/domain/kernel/decide.ts';
import type { Beginning } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { stepsOf, type CommandKind } from './known-acts.ts';

export type DecisionGround = { readonly process: CompiledProcess; readonly outside: OutsideFacts };

const plain = ({ process, outside }: DecisionGround) => ({ process, outside: outside as unknown as JsonObject });
const projectGround = (ground: DecisionGround): Ground => ({ ...plain(ground), steps: stepsOf.project, followUps: [] });

/** Hands an act on a stream that exists to the hub of its line. */
export const decideOn = (state: StreamState, act: AnyAct, asking: Asking, ground: DecisionGround): Decision =>
  state.kind === 'case' ? decideCase(state, act.command, asking, plain(ground)) : decide(state, act, asking, projectGround(ground));

/** Hands the first act of a stream to the hub of its line. */
export const decideBeginning = (kind: CommandKind, id: Id, act: AnyAct, asking: Asking, ground: DecisionGround, begins: Beginning): Decision =>
  kind === 'case' ? beginCase(id, act.command, asking, plain(ground), begins) : decideFirst('project', id, act, asking, projectGround(ground), begins);
