import type { changeFields } from './change-fields.ts';
import type { DataOf } from '../kernel/form-data.ts';
import type { JsonObject } from '../kernel/json.ts';
import { personal } from '../kernel/personal.ts';

type Changed = DataOf<typeof changeFields>;

/** The facts that the new values replace; values that were not changed stay. */
export function changedFacts({ customerName, contactName, contactPhone, addressDetail, requestedCapacityKva, requestedVoltage, supplyMode, loadNature, region }: Changed): JsonObject {
  return {
    ...(customerName === undefined ? {} : { customerName: personal('name', customerName) }),
    ...(contactName === undefined ? {} : { contactName: personal('name', contactName) }),
    ...(contactPhone === undefined ? {} : { contactPhone: personal('phone', contactPhone) }),
    ...(addressDetail === undefined ? {} : { supplyAddress: personal('address', addressDetail) }),
    ...(requestedCapacityKva === undefined ? {} : { requestedCapacityKva }),
    ...(requestedVoltage === undefined ? {} : { requestedVoltage }),
    ...(supplyMode === undefined ? {} : { supplyMode }),
    ...(loadNature === undefined ? {} : { loadNature }),
    ...(region === undefined ? {} : { region }),
  };
}
