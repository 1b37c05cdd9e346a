import type { Profile } from './profile.ts';

/** kVA asked for: transformers and high-voltage motors together (forms.md 1). */
export const askedKva = ({ transformers = [], hvMotors = [] }: Profile): number =>
  transformers.reduce((s, t) => s + t.kva * t.count, 0) + hvMotors.reduce((s, m) => s + m.eachKw * m.count, 0);

/** kVA after an increase; the same as asked for where there was none before. */
export const totalKva = (profile: Profile): number => askedKva(profile) + (profile.currentKva ?? 0);

export const motorsKva = ({ hvMotors = [] }: Profile): number => hvMotors.reduce((s, m) => s + m.eachKw * m.count, 0);

const primaries = [5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300, 400, 500, 600, 750, 800, 1000, 1500, 2000, 3000];

/** The smallest standard CT that carries the full load current I = S / (√3·U). */
export function ctRatio(kva: number, kv: number): string {
  const full = Math.round((kva / (Math.sqrt(3) * kv)) * 10) / 10;
  const primary = primaries.find((p) => p >= full);
  if (primary === undefined) throw new RangeError(`no CT for ${kva} kVA at ${kv} kV`);
  return `${primary}/5`;
}

export const vtRatio = (kv: string): string => `${Number(kv) * 1000}/100`;

export const isDual = ({ sources }: Profile): boolean => sources.length > 1;
