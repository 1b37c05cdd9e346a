import { workingDaysBetween, addWorkingDays, isWorkingDay, type Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { DayLine } from '@jiedian/engines/schedule/day-line.ts';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { Steps } from '../kernel/step.ts';
import type { StreamState } from '../kernel/stream-state.ts';
import type { CaseKind, Regime } from '../limits/regime.ts';
import type { StepHistory } from './spread-of-step.ts';

/** One of the two lines of work on the way to energisation: the case, or a grid project that serves it. */
export type Line = {
  /** `case`, or what tells projects apart. */
  readonly key: string;
  readonly state: Pick<StreamState, 'position' | 'facts' | 'open' | 'status'>;
  readonly process: CompiledProcess;
  readonly steps: Steps;
  readonly regime: Regime;
  readonly kind: CaseKind;
  /** By step, of the unit that does the work. */
  readonly history: { readonly [step: string]: StepHistory };
};

/** The step with which a line has done its part. */
export const goalOf = ({ process }: Line): string => goals[process.id] ?? 'energisation';
const goals: { readonly [process: string]: string } = { 'grid-project': 'commissioning', 'lv-connection': 'lv-metering-and-energisation' };

/** Working days of the unit's calendar, numbered from a day. */
export const dayLine = (calendar: Calendar, from: BusinessDate): DayLine => ({
  from,
  dateAt: (number) => addWorkingDays(calendar, from, number).date,
  numberOf: (date) => workingDaysBetween(calendar, from, date) + (isWorkingDay(calendar, date).working ? 0 : 1),
});
