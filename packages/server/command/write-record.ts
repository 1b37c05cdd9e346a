import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Statement } from '../db/flight.ts';
import { addJobs } from '../jobs/add-jobs.ts';
import { dropTodos, keepPromises, replaceServes, upsert } from '../ledger/row-statements.ts';
import { appendEvents, insertFirstEvents, insertSealed, insertState, insertStream, type NewStream, type Where } from '../ledger/write-statements.ts';
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

/** Head, events, state: for a stream that exists one statement, for a new one its row first. */
export function writeStream(where: Where, begins: NewStream | null, { events, state, beside }: Record): readonly Statement[] {
  if (begins === null) return appendEvents(where, events, state, beside);
  return [insertStream(begins, events), insertFirstEvents(where, events), insertState(where, state, beside)];
}

/** Everything else that the decision changes, in an order in which each statement finds what it needs. */
export function writeRows(where: Where, subjectId: Id, record: Record): readonly Statement[] {
  const { changes, closed, papers, values, state } = record;
  return [
    ...insertSealed(where, subjectId, values),
    ...(changes.whole === null ? [] : upsert(state.kind === 'case' ? 'case_row' : 'project_row', [changes.whole])),
    ...upsert('visit_row', [...closed, ...changes.visits]),
    ...dropTodos(changes.todosGone),
    ...upsert('todo_row', changes.todos),
    ...upsert('promise_row', changes.promises),
    ...upsert('paper_row', papers),
    ...keepPromises(papers),
    ...(changes.serves === null ? [] : replaceServes(state.id, changes.serves)),
    ...holdFiles(where, papers.map((paper) => String(paper['file_id']))),
    ...timersAfter(state, where.homeUnitId, record.told),
    ...addJobs(jobsAfter(state, record.told)),
  ];
}

/** Files that were uploaded and are now cited belong to the stream from here on. */
const holdFiles = ({ streamId, homeUnitId }: Where, files: readonly string[]): readonly Statement[] =>
  files.length === 0 ? [] : [{ name: 'hold-files', text: 'update file set stream_id = $1, home_unit_id = $2 where id = any ($3) and stream_id is null', values: [streamId, homeUnitId, files] }];

/** The drafts from which the command came. */
export const dropDrafts = (personId: Id, keys: readonly string[]): Statement => ({
  name: 'drop-drafts', text: 'delete from draft where person_id = $1 and key = any ($2)', values: [personId, keys],
});

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
