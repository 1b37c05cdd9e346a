import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import { managerDuties } from '@jiedian/domain/glossary/duty.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { ClosedVisit, OpenVisit, StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { clockOf } from '@jiedian/domain/limits/clock.ts';
import { stepsOf } from '../command/known-acts.ts';
import { calendarFor } from './calendar-for.ts';
import { textOf } from './case-kind.ts';
import type { RuleBook } from './rule-book.ts';
import { countedTime } from './counted-time.ts';
import type { Due } from './visit-dues.ts';

/** A row as `jsonb_populate_recordset` takes it: keys are the columns. */
export type Row = { readonly [column: string]: Json };

/** Where a stream's rows stand. */
export type Home = { readonly homeUnitId: string };

/** The manager whose turn a duty means on this stream, once one is assigned. */
export function managerFor(state: StreamState, duty: Duty): string | null {
  if (!managerDuties.some((manager) => manager === duty)) return null;
  return textOf(state.facts, duty === 'customer-manager' ? 'customerManager' : 'projectManager') ?? null;
}

const common = (state: StreamState, step: string, visit: OpenVisit, { homeUnitId }: Home): Row => ({
  stream_id: state.id, step, visit: visit.visit, home_unit_id: homeUnitId, unit_id: state.unitId,
  track: stepsOf[state.kind][step]?.track ?? 'customer', duties: [...visit.turn.duties], account: visit.segments.at(-1)?.account ?? visit.turn.account,
  person_id: visit.turn.duties.map((duty) => managerFor(state, duty)).find((person) => person !== null) ?? null,
  opened_at: visit.openedAt, opened_seq: visit.openedSeq, segments: visit.segments as unknown as Json,
});

export const openVisitRow = (state: StreamState, step: string, visit: OpenVisit, due: Due, home: Home): Row => ({
  ...common(state, step, visit, home),
  closed_at: null, closed_seq: null, outcome: null,
  due_on: due.due, amber_on: due.amber, provisional: due.provisional, limit_id: due.limitId, limit_days: due.limitDays,
  used_days: null, customer_days: null, third_party_days: null,
});

/** `state`: as it stood when the visit was closed. Counted with the calendar known then: a later one moves nothing that is over. */
export function closedVisitRow(book: RuleBook, state: StreamState, visit: ClosedVisit, home: Home): Row {
  const { limit, segments } = countedTime(book, state, visit.step, visit);
  const clock = clockOf({ segments, limit, calendar: calendarFor(book, state, limit, visit.closedAt), now: visit.closedAt });
  return {
    ...common(state, visit.step, visit, home),
    closed_at: visit.closedAt, closed_seq: visit.closedSeq, outcome: visit.outcome,
    due_on: clock.due?.date ?? null, amber_on: null, provisional: clock.due?.provisional ?? false, limit_id: limit?.id ?? null, limit_days: limit?.days ?? null,
    used_days: clock.used, customer_days: clock.customerDays, third_party_days: clock.thirdPartyDays,
  };
}

/** One row for each duty whose turn it is; none while the stream is suspended or over. */
export function todoRows(state: StreamState, step: string, visit: OpenVisit, due: Due, { homeUnitId }: Home): readonly Row[] {
  if (state.status !== 'open') return [];
  return visit.turn.duties.map((duty) => ({
    stream_id: state.id, step, visit: visit.visit, duty, stream_kind: state.kind, home_unit_id: homeUnitId, unit_id: state.unitId,
    person_id: managerFor(state, duty), customer_id: duty === 'customer' || duty === 'agent' ? (state.customerId ?? null) : null,
    track: stepsOf[state.kind][step]?.track ?? 'customer', account: visit.segments.at(-1)?.account ?? visit.turn.account,
    opened_at: visit.openedAt, due_on: due.due, amber_on: due.amber, provisional: due.provisional, limit_days: due.limitDays,
  }));
}
