import { isPerson } from '@jiedian/domain/kernel/actor.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { isOffered } from '@jiedian/domain/kernel/may-act.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { chooseActor } from '../command/choose-actor.ts';
import { actsOf, type CommandKind } from '../command/known-acts.ts';
import { actingAsker, type Asker } from '../session/asker.ts';

/**
 * What the asker may do on the stream now, in the order of the process, on whichever duty fits each act. `outside` is what the
 * server puts beside the stream's facts. `among`: the acts that are of interest; all without it.
 */
export function offeredActs(kind: CommandKind, state: StreamState, asker: Asker, outside: JsonObject, among: (act: AnyAct) => boolean = () => true): readonly AnyAct[] {
  const facts = { ...outside, ...state.facts };
  // Of the units above the stream's only those matter in which the asker holds a duty.
  const unitPath = [state.unitId, ...asker.duties.filter(({ units }) => units.includes(state.unitId)).map(({ reach }) => reach)];
  const acting = actingAsker(asker);
  return actsOf(kind).filter(among).filter((act) => {
    const actors = [undefined, ...asker.actsFor].map((absent) => chooseActor(act, acting, absent, { unitPath, facts: state.facts }));
    return actors.some((actor) => actor !== null && isPerson(actor) && isOffered(state, act, actor, facts));
  });
}
