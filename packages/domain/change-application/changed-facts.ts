import type { changeFields } from './change-fields.ts';
import type { CaseFacts } from '../glossary/case-facts.ts';
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

/** What was settled for the old need, from the survey to the gate: void, since step 5 begins anew. */
const settled = [
  'surveyAt', 'surveyedAt', 'surveyWaitsFrom', 'approvedCapacityKva', 'grade', 'ordinary', 'works-needed', 'access-design-needed', 'dispatch-preparation-needed',
  'worksKind', 'worksOutline', 'investSide', 'sourcesCount', 'supplyVoltage', 'transitionalKva', 'access-scheme-valid', 'metering-scheme-valid', 'tariff-scheme-valid', 'access-design-passed',
  'schemeApprovedAt', 'repliedAt', 'schemeConfirmedAt', 'schemeValidUntil', 'ownershipBoundary', 'ctRatio', 'feesDueYuan', 'feesSettledAt',
  'contractors-checked', 'expectedCompletion', 'designPassedAt', 'interimPassedAt', 'completionReportedAt', 'inspectionPassedAt', 'blockingDefects',
  'interlockProven', 'emergencySupplyProven', 'dispatchReadyAt', 'contractNo', 'contractInForceAt', 'meterInstalledAt', 'terminalOnlineAt', 'agreedDate', 'worksReadyDate',
  'outageApproved', 'outageWay', 'outageWindowFrom', 'noticeGivenAt', 'exemptionRecalled',
] as const satisfies readonly (keyof CaseFacts)[];

export const voidedFacts: JsonObject = Object.fromEntries(settled.map((name) => [name, null]));
