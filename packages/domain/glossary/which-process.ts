import type { businessTypes } from './lists/business-type.ts';

type BusinessType = keyof typeof businessTypes.values;

/** Low-voltage kinds run on the shorter process; all others on the high-voltage one, unless the voltage asked for is below 10 kV. */
const lowVoltage: readonly string[] = ['lv-new', 'lv-increase'] satisfies BusinessType[];
const belowTenKv: readonly string[] = ['0.22', '0.38'];

/** The process that a first submission begins (A2: low voltage follows by reference). */
export const processFor = (businessType: string, requestedVoltage: string): 'hv-connection' | 'lv-connection' =>
  lowVoltage.includes(businessType) || belowTenKv.includes(requestedVoltage) ? 'lv-connection' : 'hv-connection';
