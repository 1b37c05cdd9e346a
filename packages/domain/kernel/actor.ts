import type { Duty } from '../glossary/duty.ts';
import type { Id } from './ids.ts';

/** Who did it: a person on a duty in a unit, or the system by a rule. */
export type Actor =
  | { readonly personId: Id; readonly duty: Duty; readonly unitId: Id | null; readonly actingFor?: Id }
  | { readonly system: string; readonly ruleId?: string };

export const isPerson = (actor: Actor): actor is Extract<Actor, { personId: Id }> => 'personId' in actor;

/** The way an act came in. */
export type Channel = 'portal' | 'desk' | 'field' | 'system' | 'import' | 'seed';
