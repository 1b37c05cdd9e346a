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

const rows = <Key extends string>(key: Key, list: readonly unknown[]) => (list.length === 0 ? {} : { [key]: list });

/** All that a decision changes, in one call of `ledger.record`; timers besides, where there are any. */
export function writeRecord({ where, begins, subjectId, received, outcome }: Writing, record: Record): readonly Statement[] {
  const { changes, closed, papers, values, state, beside, events, told } = record;
  const last = events.at(-1);
  const written = {
    ...where, subjectId, commandId: received.commandId, version: last?.seq, head: last?.hash, events, state, beside,
    ...(begins === undefined ? {} : { begins }),
    ...rows('sealed', values.map(({ clear: _clear, ...kept }) => kept)),
    ...rows(state.kind, changes.whole === null ? [] : [changes.whole]),
    ...rows('visits', [...closed, ...changes.visits]),
    ...rows('todosGone', changes.todosGone),
    ...rows('todos', changes.todos),
    ...rows('promises', changes.promises),
    ...rows('papers', papers),
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

/** Persons assigned to the stream whose duties lie outside its unit get a key to it (contracts 4). */
export function giveAccess(before: StreamState | null, after: StreamState, unitPath: readonly Id[], persons: readonly PersonRow[]): readonly Statement[] {
  const given = Object.entries(assigned).flatMap(([fact, why]) => {
    const person = textOf(after.facts, fact);
    if (person === undefined || person === before?.facts[fact]) return [];
    const known = persons.find(({ id }) => id === person);
    return known === undefined || known.duties.some(({ unitId }) => unitPath.includes(unitId)) ? [] : [{ person, why }];
  });
  return given.length === 0 ? [] : [{
    name: 'give-access',
    text: 'select ledger.give_access(s.id, $2) from stream s where s.id = $1',
    values: [after.id, JSON.stringify(given)],
  }];
}
