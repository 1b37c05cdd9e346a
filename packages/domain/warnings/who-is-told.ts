import type { Duty } from '../glossary/duty.ts';
import type { Tell } from './ladder.ts';

/** Who holds a duty where: the unit of the grant, and the level of the company that it reaches. */
export type Holder = { readonly personId: string; readonly duty: string; readonly unitId: string; readonly at: 'county' | 'branch' | 'group' };

/** Whose turn a step is, and the managers of its case or project, where they are assigned. */
export type HeldVisit = { readonly duties: readonly string[]; readonly projectManager: string | null; readonly customerManager: string | null; readonly track: 'customer' | 'project' };

/**
 * The persons whom a level tells, each once. `holders`: everybody of the staff on the unit's way up to the group. A
 * department without a head of its own has the county's.
 */
export function whoIsTold(tells: readonly Tell[], visit: HeldVisit, holders: readonly Holder[]): readonly string[] {
  return [...new Set(tells.flatMap((tell) => persons(tell, visit, holders)))];
}

function persons(tell: Tell, visit: HeldVisit, holders: readonly Holder[]): readonly string[] {
  if (tell.to === 'holder') return holdersOf(visit, holders);
  if (tell.to === 'customer-manager') return visit.customerManager === null ? [] : [visit.customerManager];
  if (tell.to === 'duty') return tell.track !== undefined && tell.track !== visit.track ? [] : holders.filter(({ duty, at }) => duty === tell.duty && at === tell.at).map(({ personId }) => personId);
  return headsOf(tell.of === 'holder' ? visit.duties : [tell.of], holders);
}

const levels = ['county', 'branch', 'group'] as const;

/** Everybody whose turn the step is, the managers first. Of a department all who hold its duty nearest by, those first who are asked first. */
export function holdersOf({ duties, customerManager, projectManager }: HeldVisit, holders: readonly Holder[]): readonly string[] {
  const managers: Readonly<Record<string, string | null>> = { 'customer-manager': customerManager, 'project-manager': projectManager };
  const assigned = duties.flatMap((duty) => managers[duty] ?? []);
  const fitting = holders.filter(({ duty }) => duties.includes(duty) && !managers[duty]);
  const nearest = levels.find((level) => fitting.some(({ at }) => at === level));
  return [...assigned, ...fitting.filter(({ at }) => at === nearest).map((one) => one.personId)];
}

const HEAD: Duty = 'reviewer';

function headsOf(duties: readonly string[], holders: readonly Holder[]): readonly string[] {
  const county = holders.filter(({ at }) => at === 'county');
  const heads = county.filter(({ duty }) => duty === HEAD);
  const own = heads.filter(({ unitId }) => county.some((other) => other.unitId === unitId && duties.includes(other.duty)));
  return (own.length > 0 ? own : heads).map(({ personId }) => personId);
}
