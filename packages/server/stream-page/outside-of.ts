import type { ProjectSeen } from '@jiedian/domain/glossary/outside-facts.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { actsOf } from '../command/known-acts.ts';
import { outsideFacts } from '../command/outside-facts.ts';
import type { PersonRow } from '../command/read-ground.ts';
import type { Desk } from '../http/desk.ts';

export type Beside = {
  readonly projects?: readonly ProjectSeen[] | null;
  readonly papers?: readonly string[];
  readonly persons?: readonly PersonRow[];
  readonly similar?: readonly string[];
};

/** What stands beside a stream's facts for a page: as the decision would find it if the act were done now. */
export function outsideOf(desk: Desk, state: StreamState, beside: Beside, act?: AnyAct): JsonObject {
  const now = desk.now();
  const any = act ?? actsOf(state.kind)[0];
  if (!any) throw new Error(`no acts on a ${state.kind}`);
  const facts = outsideFacts(desk.rules(), any, {
    unitId: state.unitId, state, persons: beside.persons ?? [], projects: beside.projects ?? [], papersHeld: beside.papers ?? [], similar: beside.similar ?? [],
    data: {}, doneAt: now, receivedAt: now,
  });
  return facts as unknown as JsonObject;
}
