import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Statement } from '../db/flight.ts';
import type { NewStream, Where } from '../ledger/write-statements.ts';
import { textOf } from '../ledger/case-kind.ts';
import { jobsAfter, timersAfter } from './jobs-after.ts';
import type { Accepted } from './outcome.ts';
import type { PersonRow } from './read-ground.ts';
import type { Received } from './received.ts';
import type { Record } from './record-decision.ts';
import type { Row } from '../ledger/visit-rows.ts';

export const acceptedOutcome = ({ stream, commandId }: Pick<Received, 'stream' | 'commandId'>, { events, state }: Record): Accepted => ({
  outcome: 'accepted', commandId, stream: { kind: stream.kind, id: stream.id, version: state.version, number: state.number },
  events: events.map(({ id, type, seq }) => ({ id, type, seq })),
});

/** What the write is about, besides what was decided. */
export type Writing = {
  readonly where: Where;
  /** Absent for a stream that exists. */
  readonly begins?: NewStream;
  /** Whose personal values these are. */
  readonly subjectId: Id;
  readonly received: Received;
  readonly outcome: Accepted;
};

/** Columns without a value need not travel: a row begins empty. */
const filled = (list: readonly Row[]): readonly Row[] => list.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));

const rows = <Key extends string>(key: Key, list: readonly unknown[]) => (list.length === 0 ? {} : { [key]: list });

/** All that a decision changes, in one call of `ledger.record`; timers besides, where there are any. */
export function writeRecord({ where, begins, subjectId, received, outcome }: Writing, record: Record): readonly Statement[] {
  const { changes, closed, papers, values, state, beside, events, told } = record;
  const last = events.at(-1);
  const written = {
    ...where, subjectId, commandId: received.commandId, version: last?.seq, head: last?.hash, events, state, beside,
    ...(begins === undefined ? {} : { begins }),
    ...rows('sealed', values.map(({ clear: _clear, ...kept }) => kept)),
    ...rows(state.kind, changes.whole === null ? [] : filled([changes.whole])),
    ...(changes.wholeStands === null ? {} : { [`${state.kind}Stands`]: changes.wholeStands }),
    ...(changes.wholeChanged === null ? {} : { [`${state.kind}Changed`]: changes.wholeChanged }),
    ...rows('visits', filled([...closed, ...changes.visits])),
    ...rows('todosGone', changes.todosGone.map(({ step, visit, duty }) => ({ step, visit, duty }))),
    ...rows('todos', filled(changes.todos)),
    ...rows('promises', filled(changes.promises)),
    ...rows('papers', filled(papers)),
    ...(changes.serves === null ? {} : { serves: changes.serves }),
    ...(received.asker.kind === 'person' ? { drafts: [`${received.stream.kind}:${received.stream.id}:${received.command}`, ...(received.draftKeys ?? [])] } : {}),
    ...rows('jobs', jobsAfter(state, told)),
  };
  const person = received.asker.kind === 'person';
  return [
    { name: person ? 'record' : 'record-any', text: `select ledger.${person ? 'record' : 'record_any'}($1, $2)`, values: [JSON.stringify(written), JSON.stringify(outcome)] },
    ...timersAfter(state, where.homeUnitId, told),
  ];
}

const assigned = { customerManager: 'manager', projectManager: 'manager', customerDeputy: 'deputy', projectDeputy: 'deputy' } as const;

/**
 * Persons assigned to the stream whose duties lie outside its unit get a key to it (contracts 4); those who are assigned no more lose it. Written
 * last: whoever hands the case over may lose his own key by it.
 */
export function giveAccess(before: StreamState | null, after: StreamState, unitPath: readonly Id[], persons: readonly PersonRow[]): readonly Statement[] {
  const now = Object.entries(assigned).flatMap(([fact, why]) => {
    const person = textOf(after.facts, fact);
    return person === undefined ? [] : [{ person, why, fresh: person !== before?.facts[fact] }];
  });
  const outside = now.filter(({ person, fresh }) => {
    const known = fresh ? persons.find(({ id }) => id === person) : undefined;
    return known !== undefined && !known.duties.some(({ unitId }) => unitPath.includes(unitId));
  });
  const given: readonly Statement[] = outside.length === 0 ? [] : [{
    name: 'give-access', text: 'select ledger.give_access(s.id, $2) from stream s where s.id = $1', values: [after.id, JSON.stringify(outside.map(({ person, why }) => ({ person, why })))],
  }];
  const changed = before !== null && Object.keys(assigned).some((fact) => before.facts[fact] !== undefined && before.facts[fact] !== after.facts[fact]);
  return changed ? [...given, { name: 'keep-access', text: 'select ledger.keep_access(s.id, $2) from stream s where s.id = $1', values: [after.id, now.map(({ person }) => person)] }] : given;
}
