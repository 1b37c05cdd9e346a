import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import { type BusinessDate, isBusinessDate, isInstant } from '../kernel/instant.ts';
import type { JsonObject } from '../kernel/json.ts';
import { dayOf } from '../limits/segment.ts';

/** Facts that say before which day a step will not be over: appointed, promised, due or agreed. Days, or moments. */
const setBy: { readonly [step: string]: readonly string[] } = {
  'site-survey': ['surveyAt'],
  'customer-works': ['expectedCompletion'],
  'completion-report': ['expectedCompletion'],
  energisation: ['agreedDate', 'outageWindowFrom'],
  'lv-metering-and-energisation': ['agreedDate'],
  permits: ['permitsExpected'],
  materials: ['materialsExpected'],
  construction: ['plannedEnd'],
  commissioning: ['promisedDate'],
};

/** The facts that can move a forecast by a date. */
export const factsThatSetDays: ReadonlySet<string> = new Set([...Object.values(setBy).flat(), 'wantedDate', 'suspendedUntil']);

/** The day before which the step will not be over, where one was set. */
export function daySet(step: string, facts: JsonObject, calendar: Calendar): BusinessDate | undefined {
  return (setBy[step] ?? []).flatMap((fact): BusinessDate[] => asDay(facts[fact], calendar)).toSorted().at(-1);
}

/** A fact as a day of the calendar's zone. */
export function asDay(value: unknown, calendar: Calendar): BusinessDate[] {
  if (typeof value !== 'string') return [];
  return isBusinessDate(value) ? [value] : isInstant(value) ? [dayOf(calendar, value)] : [];
}
