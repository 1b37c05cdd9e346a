import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { beginCase, decideCase } from '@jiedian/domain/connection-case/decide-case.ts';
import type { OutsideFacts } from '@jiedian/domain/glossary/outside-facts.ts';
import { beginProject, decideProject } from '@jiedian/domain/grid-project/decide-project.ts';
import type { Asking, Decision } from '@jiedian/domain/kernel/decide.ts';
import type { Beginning } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { CommandKind } from './known-acts.ts';

export type DecisionGround = { readonly process: CompiledProcess; readonly outside: OutsideFacts };

const plain = ({ process, outside }: DecisionGround) => ({ process, outside: outside as unknown as JsonObject });

/** Hands an act on a stream that exists to the hub of its line. */
export const decideOn = (state: StreamState, command: string, asking: Asking, ground: DecisionGround): Decision =>
  state.kind === 'case' ? decideCase(state, command, asking, plain(ground)) : decideProject(state, command, asking, plain(ground));

/** Hands the first act of a stream to the hub of its line. */
export const decideBeginning = (kind: CommandKind, id: Id, command: string, asking: Asking, ground: DecisionGround, begins: Beginning): Decision =>
  kind === 'case' ? beginCase(id, command, asking, plain(ground), begins) : beginProject(id, command, asking, plain(ground), begins);
