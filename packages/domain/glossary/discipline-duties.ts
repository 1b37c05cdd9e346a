import type { Duty } from './duty.ts';

/** Whose duty speaks for a discipline (专业). Safety has no desk of its own: its head of department does. */
export const disciplineDuties = {
  marketing: 'marketing', distribution: 'production-technology', substation: 'production-technology', line: 'production-technology', metering: 'metering-team',
  dispatch: 'dispatch', protection: 'dispatch', automation: 'dispatch', inspection: 'inspection', safety: 'reviewer',
} as const satisfies Record<string, Duty>;

export type Discipline = keyof typeof disciplineDuties;

export const dutiesFor = (called: readonly Discipline[]): readonly Duty[] => [...new Set(called.map((d) => disciplineDuties[d]))];
