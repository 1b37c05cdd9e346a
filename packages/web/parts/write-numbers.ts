/** Thousands parted by a thin space (look.md): `3 200`. Works on decimals kept as text. */
export function thousands(value: string | number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u2009');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `1.2 MB`, `320 kB`. */
export function bytes(size: number): string {
  return size >= 1_000_000 ? `${(size / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(size / 1000))} kB`;
}

/** What people type for a number — full-width digits, thousands, blanks — as the kernel writes decimals; leaves what is no number. */
export function typedNumber(typed: string): string {
  const plain = typed.normalize('NFKC').replace(/[\s,，]/g, '').replace(/^\+/, '');
  if (!/^-?\d*\.?\d*$/.test(plain) || plain === '' || plain === '-' || plain === '.') return plain;
  const [whole = '', fraction] = plain.replace('-', '').split('.');
  const trimmed = whole.replace(/^0+(?=\d)/, '') || '0';
  return (plain.startsWith('-') ? '-' : '') + trimmed + (fraction === undefined || fraction === '' ? '' : `.${fraction}`);
}

/** A quantity as people say it: thousands parted, no trailing noughts after the point (`400.00` → `400`). Money keeps its places. */
export const quantity = (value: string): string => thousands(value.includes('.') ? value.replace(/\.?0+$/, '') : value);
