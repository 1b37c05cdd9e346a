const creditSymbols = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** 18 places of the standard's 31 symbols (GB 32100-2015). */
export const creditCodeShape = (code: string): boolean => code.length === 18 && [...code].every((c) => creditSymbols.includes(c));

/** GB 32100-2015: the 18th symbol is (31 − Σ mod 31) mod 31 over weights 3^(i−1) mod 31. */
export function creditCodePasses(code: string): boolean {
  if (!creditCodeShape(code)) return false;
  const total = creditWeights.reduce<number>((s, w, i) => s + w * creditSymbols.indexOf(code.charAt(i)), 0);
  return creditSymbols.indexOf(code.charAt(17)) === (31 - (total % 31)) % 31;
}

/** GB 11643-1999: Σ mod 11 over the 17 digits gives the 18th of `10X98765432`. */
export function identityNumberPasses(value: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value)) return false;
  const total = identityWeights.reduce<number>((s, w, i) => s + w * Number(value.charAt(i)), 0);
  return '10X98765432'.charAt(total % 11) === value.charAt(17);
}
