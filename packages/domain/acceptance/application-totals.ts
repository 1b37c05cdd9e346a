import { add, multiply, zero, type Decimal } from '../kernel/decimal.ts';
import type { DataOf } from '../kernel/form-data.ts';
import type { equipmentFields } from './equipment-fields.ts';
import type { loadFields } from './load-fields.ts';

type Data = Partial<DataOf<typeof loadFields> & DataOf<typeof equipmentFields>>;

/** What follows from other fields: capacity in all, and the power of each row of equipment without its standby machines. */
export function withTotals({ requestedCapacityKva, currentCapacityKva, equipment }: Data): Data {
  return {
    ...(requestedCapacityKva ? { totalCapacityKva: add(requestedCapacityKva, currentCapacityKva ?? zero) } : {}),
    ...(equipment ? { equipment: equipment.map((row) => (row.eachKw && row.count ? { ...row, totalKw: multiply(row.eachKw, String(Math.max(row.count - (row.standby ?? 0), 0)) as Decimal) } : row)) } : {}),
  };
}
