import type { applicationFields } from './application-form.ts';
import { consentVersion } from './pledge-fields.ts';
import type { DataOf } from '../kernel/form-data.ts';
import type { JsonObject } from '../kernel/json.ts';
import { isSpecialLoad } from '../glossary/special-load.ts';
import { personal } from '../kernel/personal.ts';

type Data = DataOf<typeof applicationFields>;

/** Facts that follow the application and fall away when a later submission no longer states them. */
const copied = [
  'businessType', 'channel', 'accountNo', 'linkedCase', 'customerKind', 'creditCode', 'region', 'siteProof', 'usageClass', 'industry', 'requestedVoltage', 'supplyMode', 'phase',
  'requestedCapacityKva', 'currentCapacityKva', 'totalCapacityKva', 'requestedLoadKw', 'peakLoadKw', 'loadNature', 'securityLoadKw', 'wantedDate', 'tempPurpose', 'tempUntil', 'agentScope', 'agentUntil', 'approvalNo',
] as const satisfies readonly (keyof Data)[];

/** What the application establishes for the whole case; personal values are wrapped and sealed when recorded. */
const lowVoltages: readonly string[] = ['0.22', '0.38'];

/** 供电类型 as asked for; acceptance takes it or decides otherwise. Two circuits of one substation count as dual (process.md). */
function supplyKindProposed({ requestedVoltage, supplyMode }: Data): string | null {
  if (requestedVoltage === undefined) return null;
  if (lowVoltages.includes(requestedVoltage)) return 'lv';
  return supplyMode === undefined || supplyMode === 'single' ? 'hv-single' : 'hv-dual';
}

export function applicationFacts(data: Data): JsonObject {
  return {
    ...Object.fromEntries(copied.map((code) => [code, data[code] ?? null])),
    customerName: personal('name', data.customerName),
    supplyAddress: personal('address', data.addressDetail),
    contactName: personal('name', data.contactName),
    contactPhone: personal('phone', data.contactPhone),
    email: data.email === undefined ? null : personal('email', data.email),
    agentName: data.agentName === undefined ? null : personal('name', data.agentName),
    byAgent: data.byAgent,
    specialLoad: isSpecialLoad(data.loadNature),
    hasOwnSupply: data.ownSupplies.length > 0,
    supplyKindProposed: supplyKindProposed(data),
    papersPromisedAtSubmission: (data.papers ?? []).filter((p) => p.later === true).map((p) => p.paper),
    consentVersion,
  };
}
