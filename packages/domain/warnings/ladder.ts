import type { Duty } from '../glossary/duty.ts';
import type { WarningDuty } from '../glossary/lists/warning-duty.ts';
import type { WarningLevel } from '../glossary/lists/warning-level.ts';

/**
 * Whom a level tells. `holder`: whose turn the step is. `head`: the head of the department that holds the step, or in which that duty is
 * held. `duty`: whoever holds it at that level of the company; `track`: on steps of that line alone.
 */
export type Tell =
  | { readonly to: 'holder' }
  | { readonly to: 'customer-manager' }
  | { readonly to: 'head'; readonly of: 'holder' | Duty }
  | { readonly to: 'duty'; readonly duty: Duty; readonly at: 'county' | 'branch' | 'group'; readonly track?: 'customer' | 'project' | undefined };

/** One level. `workingDaysOver`: so many after the due day, 0 the due day itself; absent: the first day of the warning. */
export type Rung = {
  readonly level: WarningLevel;
  readonly workingDaysOver?: number | undefined;
  /** Whom it tells besides those of the milder levels. */
  readonly tells: readonly Tell[];
  readonly owes: readonly WarningDuty[];
  /** Gathered into the day's one digest, or told at once. */
  readonly way: 'digest' | 'at-once';
  /** 督办 raised by the rule, to be answered within so many working days. */
  readonly urgesWithin?: number | undefined;
};

/** Times of the day `HH:MM`, in the unit's zone; nothing is told from `from` to `to`. */
export type QuietHours = { readonly from: string; readonly to: string };

/** The mildest level first. */
export type Ladder = { readonly rungs: readonly Rung[]; readonly quiet: QuietHours };
