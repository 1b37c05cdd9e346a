import { compare, type Decimal } from '../kernel/decimal.ts';
import type { DataOf } from '../kernel/form-data.ts';
import { isSpecialLoad } from '../glossary/special-load.ts';
import type { JsonObject } from '../kernel/json.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';
import type { surveyFields } from './survey-fields.ts';

type Survey = Pick<DataOf<typeof surveyFields>,
  'grade' | 'loadNature' | 'markSpecial' | 'sources' | 'supplyKind' | 'parallelGeneration' | 'dispatchControlled' | 'worksNeeded' | 'investor' | 'worksKind' | 'worksOutline' | 'approvedCapacityKva' | 'ownSupplies' | 'securityLoadKw' | 'breachFound' | 'transitionalKva'>;

const thirtyFive = '35' as Decimal;

/** The highest voltage of the sources seen, kV. */
const voltageOf = ({ sources }: Survey): Decimal => sources.map((s) => s.voltage as Decimal).reduce((a, b) => (compare(a, b) > 0 ? a : b));

/**
 * What the survey establishes. 普通 (process.md): neither 35 kV and above, nor important, nor special load, nor marked by hand with a reason.
 * Dispatch preparation (15a): 35 kV and above, more than one source, generation in parallel, or controlled by dispatch.
 */
export function surveyFacts(data: Survey, facts: object): JsonObject {
  const voltage = voltageOf(data);
  const high = compare(voltage, thirtyFive) >= 0;
  const designFrom = ruleNumber(facts, 'access-design-from');
  const worksNeeded = data.worksNeeded === 'grid' || data.worksNeeded === 'both';
  return {
    approvedCapacityKva: data.approvedCapacityKva,
    supplyKind: data.supplyKind,
    supplyVoltage: voltage,
    grade: data.grade,
    ordinary: !high && data.grade === 'ordinary' && !isSpecialLoad(data.loadNature) && !data.markSpecial,
    'works-needed': worksNeeded,
    gridWorks: worksNeeded,
    investSide: data.investor,
    specialLoad: isSpecialLoad(data.loadNature),
    worksKind: data.worksKind ?? null,
    worksOutline: data.worksOutline ?? null,
    'access-design-needed': designFrom !== undefined && compare(voltage, designFrom) >= 0,
    'dispatch-preparation-needed': high || data.supplyKind === 'hv-dual' || data.parallelGeneration || data.dispatchControlled,
    sourcesCount: data.supplyKind === 'hv-dual' ? Math.max(2, data.sources.length) : 1,
    hasOwnSupply: data.ownSupplies.length > 0,
    loadNature: data.loadNature,
    securityLoadKw: data.securityLoadKw ?? null,
    breachOpen: data.breachFound,
    transitionalKva: data.transitionalKva ?? null,
  };
}
