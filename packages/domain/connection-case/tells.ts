import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import type { DecidedEvent } from '../kernel/event.ts';
import type { Instant } from '../kernel/instant.ts';
import type { JsonObject } from '../kernel/json.ts';
import { noticesFor } from '../notices/notices-for.ts';
import type { StreamState } from '../kernel/stream-state.ts';

/**
 * What leaves the case after an event; the server makes a job of each in the same transaction and adds the ids of stream and event.
 * `raise-project`: ask the project line for works (`needFromCase` gives the data) · `tell-projects`: projects that serve the case
 * learn what changed · `notify`: a notice by its code · `send-command`: the system acts at `runAt` (a timer).
 * `name` tells the tells of one event apart: key = `task:eventId:name`.
 */
export type Tell = {
  readonly task: 'raise-project' | 'tell-projects' | 'notify' | 'send-command';
  readonly name: string;
  readonly payload: JsonObject;
  readonly runAt?: Instant;
};

/** `before` is undefined for the first event of a case. */
export const tellsAfter = (event: DecidedEvent, before: StreamState | undefined, after: StreamState): readonly Tell[] => [
  ...worksFound(before, after), ...projectsConcerned(event, before, after), ...surveyTimers(event, after), ...expiry(event, after),
  ...noticesFor(event, after.number).map((notice): Tell => ({ task: 'notify', name: notice.code, payload: { notice: notice.code, to: notice.to } })),
];

/**
 * A3.4: the works are asked for as soon as the survey (or the low-voltage scheme) finds them needed; where a low-voltage case has no
 * project manager yet, as soon as it gets one. The job raises nothing while a project serves the case already.
 */
function worksFound(before: StreamState | undefined, after: StreamState): readonly Tell[] {
  const ready = (state: StreamState | undefined) => gridWorks(state) && state?.facts['projectManager'] !== undefined;
  return ready(after) && !ready(before) ? [{ task: 'raise-project', name: 'works-needed', payload: {} }] : [];
}

/** A low-voltage case may need external works that no grid project makes. */
const gridWorks = (state: StreamState | undefined) => (state?.facts['gridWorks'] ?? state?.facts['works-needed']) === true;

/** Dates and needs that the project manager plans by; a case that ends asks what becomes of its works. */
function projectsConcerned(event: DecidedEvent, before: StreamState | undefined, after: StreamState): readonly Tell[] {
  const wasNeeded = gridWorks(before);
  const tell = (what: string): Tell => ({ task: 'tell-projects', name: what, payload: { what } });
  const ended = after.status === 'ended' && before?.status !== 'ended' && after.facts['energisedAt'] === undefined;
  return [
    ...(wasNeeded && ended ? [tell('case-ended')] : []),
    ...(wasNeeded && !ended && event.body.signal === 'application-changed' ? [tell('application-changed')] : []),
    ...(['wantedDate', 'agreedDate'] as const).filter((fact) => wasNeeded && after.facts[fact] !== undefined && after.facts[fact] !== before?.facts[fact]).map(tell),
  ];
}

/** The customer asked for a later survey: his time begins at the first time offered and ends at the one he chose. */
function surveyTimers(event: DecidedEvent, { facts }: StreamState): readonly Tell[] {
  const established = event.body.establishes ?? {};
  const [from, to] = [facts['surveyWaitsFrom'], facts['surveyAt']];
  if (!('surveyWaitsFrom' in established) || typeof from !== 'string' || typeof to !== 'string') return [];
  return [
    { task: 'send-command', name: 'begin-survey-wait', payload: { command: 'begin-survey-wait' }, runAt: from as Instant },
    { task: 'send-command', name: 'end-survey-wait', payload: { command: 'end-survey-wait' }, runAt: to as Instant },
  ];
}

/** A scheme not yet confirmed runs out: the clock looks again on the morning after its last day (an extension makes that look harmless). */
function expiry(event: DecidedEvent, { facts, open }: StreamState): readonly Tell[] {
  const until = event.body.establishes?.['schemeValidUntil'];
  if (typeof until !== 'string' || !open['scheme-confirmation'] || facts['schemeConfirmedAt'] !== undefined) return [];
  return [{ task: 'send-command', name: 'expire-scheme', payload: { command: 'expire-scheme' }, runAt: `${addCalendarDays(until, 1)}T00:30:00.000Z` as Instant }];
}
