import { actByEvent } from './act-by-command.ts';
import { addressedToCustomers, onHisPaper, type Addressed } from './what-customers-read.ts';
import type { Duty } from '../glossary/duty.ts';
import { customerDuties } from '../glossary/duty.ts';
import type { EventBody } from '../kernel/event.ts';
import type { JsonObject } from '../kernel/json.ts';

/** As much of an event as decides whether the customer reads it; `duty` null where a rule acted. */
export type Recorded = { readonly seq: number; readonly type: string; readonly duty: Duty | null };

/** Who takes a customer's paper over the counter or the telephone, for him. */
const takesForHim: readonly Duty[] = ['counter', 'customer-service', 'service-desk'];

/** Those who meet the customer in person go by their names; everybody else is the utility. */
const metInPerson: readonly Duty[] = [...customerDuties, ...takesForHim, 'customer-manager', 'project-manager'];
export const namedToCustomer = (duty: Duty | null): boolean => duty === null || metInPerson.includes(duty);

/** For the utility's own account of a step, of no use to the customer. */
const bookkeeping = ['lateEntryReason', 'overdueCause', 'overdueNote', 'overdueAccount'];

const isHis = (duty: Duty): boolean => customerDuties.some((his) => his === duty);

/** An act of the customer's, done by him or for him. */
function isOwn({ type, duty }: Recorded): boolean {
  const act = actByEvent(type);
  if (!act || duty === null || !act.by.some(isHis)) return false;
  return isHis(duty) || takesForHim.includes(duty) || onHisPaper.has(type);
}

function rule(event: Recorded): Addressed | undefined {
  return isOwn(event) ? {} : addressedToCustomers[event.type];
}

/**
 * Which of a case's events its customer reads: his own acts and what was addressed to him. `events` in order of `seq`. A draft counts
 * from the moment when it was sent, and only the one that was; inner steps, reviews and routing are not told.
 */
export const toldToCustomer = (events: readonly Recorded[]): readonly number[] =>
  events.filter((event, i) => {
    const told = rule(event);
    return told !== undefined && (told.after === undefined || wasSent(events, i, told.after, told.each === true));
  }).map(({ seq }) => seq);

function wasSent(events: readonly Recorded[], i: number, by: string, each: boolean): boolean {
  const later = events.slice(i + 1);
  const sent = later.findIndex(({ type }) => type === by);
  return sent >= 0 && (each || !later.slice(0, sent).some(({ type }) => type === events[i]?.type));
}

/** The event as the customer reads it: only the fields meant for him, and no outcome that is not his to know yet. */
export function toldBody(event: Recorded, body: EventBody): EventBody {
  const told = rule(event);
  const { data, outcome, ...rest } = body;
  const all = Object.keys(actByEvent(event.type)?.form.fields ?? {});
  const open = new Set(isOwn(event) ? all : (told?.fields ?? (told?.but ? all.filter((code) => told.but?.includes(code) === false) : [])));
  const kept: JsonObject = Object.fromEntries(Object.entries(data ?? {}).filter(([code]) => open.has(code) && !bookkeeping.includes(code)));
  return { ...rest, ...(data === undefined ? {} : { data: kept }), ...(outcome === undefined || told === undefined || told.silent ? {} : { outcome }) };
}

/** Steps inside the house: who has them, how often they went round and how they ended stays there. */
const inner: ReadonlySet<string> = new Set([
  'assignment', 'supply-refusal-review', 'access-scheme', 'metering-scheme', 'tariff-scheme', 'scheme-drafting', 'scheme-review', 'outage-plan', 'archive', 'handover',
]);
export const isInnerStep = (step: string): boolean => inner.has(step);

/** Who reviews, what is drafted, how often it went back: his forms need none of it for their conditions. */
const innerFacts: ReadonlySet<string> = new Set([
  'reviewers', 'persons', 'projects', 'similar', 'accessPart', 'meteringPart', 'tariffPart', 'gradeProposed', 'supplyKindProposed', 'lateGaps', 'returns', 'hindrance',
]);
export const factsForCustomer = (facts: JsonObject): JsonObject => Object.fromEntries(Object.entries(facts).filter(([name]) => !innerFacts.has(name)));

/** Only acts of his own open as forms to a customer. */
export const opensToCustomer = (act: { readonly by: readonly Duty[] }): boolean => act.by.some(isHis);
