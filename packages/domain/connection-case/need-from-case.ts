import type { JsonObject } from '../kernel/json.ts';
import type { StreamState } from '../kernel/stream-state.ts';

/** Why works are needed, as far as their kind tells. */
const reasonOf: { readonly [worksKind: string]: string } = {
  'new-line': 'new-connection', 'substation-bay': 'no-bay', 'ring-main-unit': 'no-bay', 'new-transformer': 'lv-limited', 'larger-transformer': 'lv-limited',
};

/**
 * The data of `raise-need` that follow from a case whose works are needed: sent by the job of `raise-project`, the project
 * manager then completes and signs. `names` are for the project's name only (unit, customer, `10kV业扩配套工程`); a natural
 * person is left out of it. Null when the case needs no works, or does not yet know its managers or wanted date.
 */
export function needFromCase({ id, number, facts }: StreamState, names: { readonly unitName: string; readonly customerName?: string }): JsonObject | null {
  const { worksKind, projectManager, customerManager, wantedDate } = facts;
  const capacityKva = facts['approvedCapacityKva'] ?? facts['requestedCapacityKva'] ?? facts['requestedLoadKw'];
  if ((facts['gridWorks'] ?? facts['works-needed']) !== true || projectManager === undefined || wantedDate === undefined || capacityKva === undefined) return null;
  const kind = typeof worksKind === 'string' ? worksKind : facts['supplyKind'] === 'lv' ? 'larger-transformer' : 'new-line';
  const whose = facts['customerKind'] === 'person' ? number : (names.customerName ?? number);
  return {
    name: `${names.unitName} ${whose} ${facts['supplyKind'] === 'lv' ? '低压配套工程' : '业扩配套工程'}`,
    kind,
    cases: [{ case: id, number, capacityKva, wantedDate }],
    reason: reasonOf[kind] ?? 'capacity-limited',
    outline: facts['worksOutline'] ?? '见现场勘查单',
    investSide: facts['investSide'] ?? 'utility',
    neededBy: wantedDate,
    projectManager,
    ...(customerManager === undefined ? {} : { customerManager }),
  };
}
