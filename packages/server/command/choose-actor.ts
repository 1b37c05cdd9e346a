import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { textOf } from '../ledger/case-kind.ts';
import type { Asker, Grant } from './received.ts';

type Place = { readonly unitPath: readonly Id[]; readonly facts: JsonObject };

/**
 * On which of his duties a person does this act here: one that the act takes, held in the stream's unit or above it. A manager assigned to the
 * case counts wherever his unit is, and his deputy on the case acts for him without saying so. Without a fitting duty the first one stands,
 * and the decision says that it is not his; without any duty null.
 */
export function chooseActor(act: AnyAct, asker: Asker, actingFor: Id | undefined, { unitPath, facts }: Place): Actor | null {
  if (asker.kind === 'system') return { system: asker.system, ...(asker.ruleId === undefined ? {} : { ruleId: asker.ruleId }) };
  const { personId, grants } = asker;
  const assigned = (duty: string) => assignment(facts, duty);
  const stands = (grant: Grant): Id | undefined => {
    const { manager, deputy } = assigned(grant.duty);
    return actingFor ?? (manager !== undefined && manager !== personId && deputy === personId ? manager : undefined);
  };
  const isAssigned = (grant: Grant) => [personId, stands(grant)].includes(assigned(grant.duty).manager);
  const covers = (grant: Grant) => grant.unitId === null || unitPath.includes(grant.unitId) || isAssigned(grant);
  const fitting = act.by.flatMap((duty) => grants.filter((grant) => grant.duty === duty && covers(grant)));
  const chosen = fitting.find(isAssigned) ?? fitting.find((grant) => assigned(grant.duty).manager === undefined) ?? fitting[0] ?? grants.find((grant) => !act.by.includes(grant.duty));
  if (chosen === undefined) return null;
  const behalf = stands(chosen);
  return { personId, duty: chosen.duty, unitId: chosen.unitId, ...(behalf === undefined ? {} : { actingFor: behalf }) };
}

function assignment(facts: JsonObject, duty: string): { readonly manager: Id | undefined; readonly deputy: Id | undefined } {
  const of = (name: string) => textOf(facts, name) as Id | undefined;
  if (duty === 'customer-manager') return { manager: of('customerManager'), deputy: of('customerDeputy') };
  if (duty === 'project-manager') return { manager: of('projectManager'), deputy: of('projectDeputy') };
  return { manager: undefined, deputy: undefined };
}
