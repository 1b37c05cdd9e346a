import { workingDaysBetween } from '@jiedian/engines/calendar/working-days.ts';
import type { EventBody } from '../kernel/event.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import { factsThatSetDays } from './days-set.ts';
import { type CaseForecast, forecastCase, type ForecastAsked, type StepAhead } from './forecast-case.ts';

/** Before and after something that was recorded, both on the day of the record. */
export type Moment<Record> = { readonly record: Record; readonly before: ForecastAsked; readonly after: ForecastAsked };

/**
 * Why the likely day is another one: a record, or time that passed while a step that decides the day was open. `days`: working days, later above 0.
 * All are counted with the lengths known today, so that only what happened moves them.
 */
export type Move<Record> = {
  readonly record: Record | null;
  readonly on: BusinessDate;
  readonly held: StepAhead | null;
  readonly likely: BusinessDate;
  readonly days: number;
};

/** True for what may move a forecast: steps that end, facts that set a day or choose a way, what stops and resumes. */
export function mayMove({ outcome, signal, status, begins, establishes = {} }: EventBody, gatewayFacts: readonly string[]): boolean {
  if (outcome !== undefined || signal !== undefined || status !== undefined || begins !== undefined) return true;
  return Object.keys(establishes).some((fact) => factsThatSetDays.has(fact) || gatewayFacts.includes(fact));
}

/** What moved the likely day from the first of the moments until now, in order. Moments that moved nothing are left out. */
export function whyItMoved<Record>(moments: readonly Moment<Record>[], now: ForecastAsked): readonly Move<Record>[] {
  const moves: Move<Record>[] = [];
  let last: BusinessDate | null = null;
  const told = (record: Record | null, asked: ForecastAsked): void => {
    const found = forecastCase(asked);
    if (found === null) return;
    const days: number = last === null ? 0 : workingDaysBetween(asked.calendar, last, found.likely);
    if (days !== 0) moves.push({ record, on: asked.today, held: record === null ? holding(found) : null, likely: found.likely, days });
    last = found.likely;
  };
  for (const { record, before, after } of moments) {
    if (last !== null) told(null, before);
    told(record, after);
  }
  told(null, now);
  return moves;
}

/** The open step that the day hangs on. */
const holding = ({ ahead }: CaseForecast): StepAhead | null => ahead.find(({ critical, open }) => critical && open) ?? null;
