import { multiply, isDecimal, type Decimal } from '../kernel/decimal.ts';

const form = /^(\d{1,6}(?:\.\d+)?)\s*\/\s*(\d{1,3}(?:\.\d+)?)$/;

/** The quotient of a transformer's ratio (`100/5` → 20, `10000/100` → 100); null when it is not written so or does not divide to a plain decimal. */
export function quotient(ratio: string): Decimal | null {
  const parts = form.exec(ratio.trim());
  if (!parts || Number(parts[2]) === 0) return null;
  const text = String(Number(parts[1]) / Number(parts[2]));
  return isDecimal(text) ? text : null;
}

/** 综合倍率: CT × PT; a side without a transformer counts one. `20 × 100 = 2000`. */
export function multiplier(ctRatio: string | undefined, vtRatio: string | undefined): Decimal | null {
  const ct = ctRatio === undefined ? ('1' as Decimal) : quotient(ctRatio);
  const vt = vtRatio === undefined ? ('1' as Decimal) : quotient(vtRatio);
  return ct === null || vt === null ? null : multiply(ct, vt);
}
