import type { Condition } from '../kernel/condition.ts';

/** 特殊负荷 (process.md): impact, harmonic, fluctuating and unbalanced loads. Such a case is never ordinary. */
const specialNatures: readonly string[] = ['shock', 'harmonic', 'fluctuating', 'unbalanced'];

export const isSpecialLoad = (natures: readonly string[] = []): boolean => natures.some((n) => specialNatures.includes(n));

export const specialLoad = (field: string): Condition => ({ field, is: specialNatures });
