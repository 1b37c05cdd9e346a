import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { CaseKind, SupplyKind } from '@jiedian/domain/limits/regime.ts';

const supplyKinds: readonly string[] = ['lv', 'hv-single', 'hv-dual'] satisfies SupplyKind[];

/** What a stream is, as far as limits ask. Before acceptance has settled the supply kind, the process tells high from low voltage. */
export function caseKindOf(state: Pick<StreamState, 'process' | 'facts'>): CaseKind {
  const { facts, process } = state;
  return {
    process: process.id,
    supplyKind: supplyKindOf(facts) ?? (process.id === 'lv-connection' ? 'lv' : 'hv-single'),
    businessType: textOf(facts, 'businessType') ?? textOf(facts, 'worksKind') ?? 'new',
    ordinary: facts['ordinary'] === true,
    externalWorks: facts['works-needed'] === true,
    resident: facts['customerKind'] === 'person',
  };
}

function supplyKindOf(facts: JsonObject): SupplyKind | undefined {
  const told = textOf(facts, 'supplyKind');
  return told !== undefined && supplyKinds.includes(told) ? (told as SupplyKind) : undefined;
}

export const textOf = (facts: JsonObject, name: string): string | undefined => {
  const value = facts[name];
  return typeof value === 'string' ? value : undefined;
};
