declare const brand: unique symbol;

/** A decimal number kept as text (`"630"`, `"12.50"`): money, kVA, metres. The unit stands in the field's name. */
export type Decimal = string & { readonly [brand]: 'decimal' };

const form = /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/;

/** True for a plain decimal of at most 15 digits before and 6 after the point; no exponent, no leading zeros. */
export const isDecimal = (value: string): value is Decimal => form.test(value);

const scale = 6;

/** The number in millionths, exact. */
export function scaled(value: Decimal): bigint {
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(scale, '0'));
  return value.startsWith('-') ? -size : size;
}

function fromScaled(value: bigint): Decimal {
  const size = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const fraction = size.slice(-scale).replace(/0+$/, '');
  const text = size.slice(0, -scale) + (fraction === '' ? '' : `.${fraction}`);
  return (value < 0n ? `-${text}` : text) as Decimal;
}

export const decimal = (value: number | string): Decimal => {
  const text = String(value);
  if (!isDecimal(text)) throw new RangeError(`not a decimal: ${text}`);
  return text;
};

export const zero = '0' as Decimal;
export const add = (a: Decimal, b: Decimal): Decimal => fromScaled(scaled(a) + scaled(b));
export const subtract = (a: Decimal, b: Decimal): Decimal => fromScaled(scaled(a) - scaled(b));
export const sum = (values: readonly Decimal[]): Decimal => fromScaled(values.reduce((s, v) => s + scaled(v), 0n));
/** Exact product cut to six decimals, half away from zero. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const product = scaled(a) * scaled(b);
  const unit = 10n ** BigInt(scale);
  const half = product < 0n ? -unit / 2n : unit / 2n;
  return fromScaled((product + half) / unit);
}

/** −1, 0 or 1, as a is less than, equal to or greater than b. */
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => {
  const d = scaled(a) - scaled(b);
  return d < 0n ? -1 : d > 0n ? 1 : 0;
};
export const isPositive = (value: Decimal): boolean => scaled(value) > 0n;
/** Digits after the point as written. */
export const places = (value: Decimal): number => value.split('.')[1]?.length ?? 0;
