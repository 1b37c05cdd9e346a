/** 1600.00 → 1600, 12.50 → 12.5: how people write what a table keeps with its places. */
export const plainDecimal = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);
