import { type Calendar, isProvisional, workingDaysBetween } from '@jiedian/engines/calendar/working-days.ts';
import { dateAfter } from '@jiedian/engines/schedule/day-line.ts';
import { forecast } from '@jiedian/engines/schedule/forecast.ts';
import type { Planned } from '@jiedian/engines/schedule/passes.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { Step } from '../kernel/step.ts';
import type { Turn } from '../kernel/turn.ts';
import { asDay } from './days-set.ts';
import { dayLine, goalOf, type Line } from './line.ts';
import { networkOfLines, type Part } from './network-of-lines.ts';
import type { Standards } from './spread-of-step.ts';

export type ForecastAsked = {
  readonly connection: Line;
  /** Those that serve the case and are not cancelled; one that is still to be made stands at its beginning. */
  readonly projects: readonly Line[];
  readonly calendar: Calendar;
  readonly today: BusinessDate;
  readonly standards: Standards;
};

/** A step still to be done, with its usual days; `cases`: how many of the unit's own its length was learnt from. `until`: a day was set that it waits for. */
export type StepAhead = {
  readonly line: string; readonly step: Step; readonly holder: Turn; readonly open: boolean; readonly critical: boolean;
  readonly from: BusinessDate; readonly to: BusinessDate; readonly days: number; readonly slack: number; readonly cases: number; readonly until?: BusinessDate;
};

/** Dates of energisation: eight of ten plays lie from `low` to `high`, half are over on `likely`. */
export type CaseForecast = {
  readonly earliest: BusinessDate; readonly low: BusinessDate; readonly likely: BusinessDate; readonly high: BusinessDate;
  /** A year is touched whose holidays are not published. */
  readonly provisional: boolean;
  /** Working days from today, or from the day of resumption, until the likely day. */
  readonly workingDays: number;
  /** The case stands still; all days count from here. */
  readonly resumesOn?: BusinessDate;
  readonly ahead: readonly StepAhead[];
  /** How many working days each line may lose before it moves the whole. */
  readonly slack: readonly { readonly line: string; readonly days: number }[];
  readonly wanted?: { readonly date: BusinessDate; readonly is: 'kept' | 'at-risk' | 'missed'; readonly daysLate: number };
  /** Before the survey nobody knows whether grid works will be needed; they are not counted. */
  readonly worksUnknown: boolean;
};

/** Always the same chance, so that a page read twice says the same. */
const chance = { runs: 1000, seed: 1 };

/** The forecast of a running case; null where energisation no longer lies ahead. */
export function forecastCase(asked: ForecastAsked): CaseForecast | null {
  const { connection, calendar, today } = asked;
  const parts = networkOfLines(connection, asked.projects, asked);
  if (connection.state.status === 'ended' || !parts.some(({ line, step }) => line === connection && step === goalOf(connection))) return null;
  const line = dayLine(calendar, today);
  const told = forecast(parts, line, chance);
  const [earliest, low, likely, high] = [told.earliest, told.low, told.likely, told.high] as BusinessDate[];
  if (earliest === undefined || low === undefined || likely === undefined || high === undefined) return null;
  const path = new Set(told.path.map(({ activity }) => activity.key));
  const planned = told.planned.map((one) => ({ ...one, part: one.activity as Part }));
  const facts = connection.state.facts;
  const [resumes] = connection.state.status === 'suspended' ? asDay(facts['suspendedUntil'], calendar) : [];
  const resumesOn = connection.state.status !== 'suspended' ? undefined : resumes !== undefined && resumes > today ? resumes : today;
  const [wanted] = asDay(facts['wantedDate'], calendar);
  const day = (number: number): BusinessDate => dateAfter(line, number) as BusinessDate;
  return {
    earliest, low, likely, high, provisional: isProvisional(calendar, today, high), workingDays: workingDaysBetween(calendar, resumesOn ?? today, likely),
    ...(resumesOn === undefined ? {} : { resumesOn }),
    ahead: planned.flatMap((one) => stepAhead(one, path.has(one.part.key), day)),
    slack: [connection, ...asked.projects].flatMap((of) => slackOf(of, connection, planned)),
    ...(wanted === undefined ? {} : { wanted: { date: wanted, is: high <= wanted ? ('kept' as const) : likely <= wanted ? ('at-risk' as const) : ('missed' as const), daysLate: Math.max(0, workingDaysBetween(calendar, wanted, likely)) } }),
    worksUnknown: connection.process.id === 'hv-connection' && facts['gridWorks'] === undefined && facts['works-needed'] === undefined,
  };
}

type Seen = Planned & { readonly part: Part };

function stepAhead({ part, start, end, days, slack }: Seen, critical: boolean, day: (number: number) => BusinessDate): readonly StepAhead[] {
  const { line, step: code } = part;
  const step = line.steps[code];
  if (step === undefined || end <= start) return [];
  const open = line.state.open[code];
  const until = end > start + days ? (part.endsNotBefore as BusinessDate | undefined) : undefined;
  return [{
    line: line.key, step, holder: open?.turn ?? step.first, open: open !== undefined, critical, from: day(start), to: day(end), days: Math.max(1, Math.round(end - start)), slack: Math.floor(slack + 1e-9),
    cases: line.history[code]?.count ?? 0, ...(until === undefined ? {} : { until }),
  }];
}

/** Energisation itself is everybody's; what leads to it has the slack of its tightest step. */
function slackOf(of: Line, connection: Line, planned: readonly Seen[]): CaseForecast['slack'] {
  const own = planned.filter(({ part }) => part.line === of && !(of === connection && part.step === goalOf(connection)));
  return own.length === 0 ? [] : [{ line: of.key, days: Math.floor(Math.min(...own.map(({ slack }) => slack)) + 1e-9) }];
}
