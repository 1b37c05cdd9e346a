import type { DecidedEvent } from '@jiedian/domain/kernel/event.ts';
import { doorRefusal } from '@jiedian/domain/kernel/door-refusals.ts';
import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import { rowsOf, type Answer, type Statement } from '../db/flight.ts';
import { sqlFile } from '../db/sql-file.ts';
import { citedFiles, citedPersons } from '../ledger/cited-things.ts';
import { putSearchKey, searchedAnew, searchedFacts } from '../ledger/search-key.ts';
import { clearFact } from '../ledger/clear-values.ts';
import { dayIn } from '../ledger/rule-book.ts';
import { filesNotHeld } from './check-received.ts';
import { chooseActor } from './choose-actor.ts';
import { claimAndReadStream, type ClaimedGround } from './command-row.ts';
import { decideOn } from './decide-command.ts';
import { outsideFacts } from './outside-facts.ts';
import { readFiles, readPersons, type FileRow, type PersonRow, type StreamGround } from './read-ground.ts';
import { recordDecision, type Record } from './record-decision.ts';
import { movingOf } from '../processes/plan-move.ts';
import { notDeputy, refuse, turnBack, unseen } from './refuse-command.ts';
import type { Ran, Running } from './running.ts';
import { acceptedOutcome, giveAccess, writeRecord } from './write-record.ts';

const similarCases = sqlFile(import.meta.dirname, 'similar-cases');

type Found = { readonly ground: StreamGround; readonly persons: readonly PersonRow[]; readonly files: readonly FileRow[]; readonly similar: readonly string[] };

/** An act on a stream that exists: one flight reads under the lock, the decision is made, one flight writes and commits. */
export async function actOnStream(running: Running): Promise<Ran> {
  const { shell, received, act, receivedAt, transaction } = running;
  const found = await read(running);
  if (found === 'replay') {
    await transaction.forget();
    return 'replay';
  }
  if (found === null) return unseen(running);
  const { ground, persons, files } = found;
  const { state } = ground;
  const missing = filesNotHeld(received, act, files);
  if (missing.length > 0) return turnBack(running, missing);
  const actor = chooseActor(act, received.asker, received.actingFor, { unitPath: ground.unitPath, facts: state.facts });
  if (actor === null) return refuse(running, { refusal: doorRefusal('not-your-duty'), forbidden: true });
  if (!mayActFor(received.actingFor, actor, found)) return refuse(running, { refusal: notDeputy('not-deputy'), forbidden: true });

  const rules = shell.rules();
  const process = shell.processes.pinned(state.process);
  const outside = outsideFacts(rules, act, {
    ...movingOf(shell.processes, state, received), unitId: ground.unitId, state, persons, projects: ground.projects ?? [], papersHeld: ground.beside.papers, similar: found.similar, data: received.data, doneAt: received.doneAt, receivedAt,
  });
  const asking = { data: received.data, actor, channel: received.channel, seenVersion: received.seenVersion, doneAt: received.doneAt, receivedAt, today: dayIn(rules, received.doneAt) };
  const decision = decideOn(state, received.command, asking, { process, outside });
  if ('findings' in decision) return turnBack(running, decision.findings);
  if ('refusal' in decision) return refuse(running, decision);

  const record = recordDecision(shell, withBasis(decision.events, ground), {
    received, act, actor, receivedAt, process, homeUnitId: ground.homeUnitId, head: { version: ground.version, head: ground.head },
    before: { state, papersHeld: ground.beside.papers, dues: ground.beside.dues, ...(ground.beside.endedAt === undefined ? {} : { endedAt: ground.beside.endedAt }) },
  });
  return write(running, found, record);
}

async function read({ shell, received, act, hash, transaction }: Running): Promise<Found | null | 'replay'> {
  const { stream, asker, data, actingFor } = received;
  const personIds = [...new Set([...citedPersons(act.form.fields, data), ...(actingFor === undefined ? [] : [actingFor])])];
  const fileIds = citedFiles(act.form.fields, data).map(({ file }) => file);
  const day = dayIn(shell.rules(), received.doneAt);
  const asked = {
    ground: claimAndReadStream(received, hash),
    ...(personIds.length === 0 ? {} : { persons: readPersons(personIds, day, asker.kind === 'person' ? asker.personId : null) }),
    ...(fileIds.length === 0 ? {} : { files: readFiles(fileIds) }),
    ...(act.step === 'acceptance' ? { similar: { ...similarCases, values: [stream.id] } } : {}),
  } satisfies { readonly [name: string]: Statement };
  const names = Object.keys(asked);
  const answers: readonly Answer[] = await transaction.open(Object.values<Statement>(asked));
  const rows = <Row>(name: string): readonly Row[] => (names.includes(name) ? rowsOf<Row>(answers, names.indexOf(name)) : []);
  const [ground] = rows<ClaimedGround>('ground');
  if (ground?.claimed !== true) return 'replay';
  return ground.version === null ? null : { ground, persons: rows('persons'), files: rows('files'), similar: rows<{ number: string }>('similar').map(({ number }) => number) };
}

/** Acting for somebody needs to be his deputy on this stream, or his deputy while he is away. */
function mayActFor(asked: string | undefined, actor: Actor, { ground, persons }: Found): boolean {
  if (asked === undefined || !('personId' in actor)) return true;
  const { facts } = ground.state;
  const onStream = [['customerManager', 'customerDeputy'], ['projectManager', 'projectDeputy']].some(([manager = '', deputy = '']) => facts[manager] === asked && facts[deputy] === actor.personId);
  return onStream || persons.some(({ id, deputyAsks }) => id === asked && deputyAsks);
}

/** Which version of the projects the decision has read (contracts 3). */
function withBasis(events: readonly DecidedEvent[], { projects }: StreamGround): readonly DecidedEvent[] {
  if (projects === null || projects.length === 0) return events;
  const basis = projects.map(({ id, version }) => ({ streamId: id, version }));
  return events.map((event, index) => (index === 0 ? { ...event, body: { ...event.body, basis } } : event));
}

async function write(running: Running, { ground, persons }: Found, record: Record): Promise<Ran> {
  const { received, transaction } = running;
  const outcome = acceptedOutcome(received, record);
  const where = { streamId: received.stream.id, homeUnitId: ground.homeUnitId };
  await transaction.commit([
    ...writeRecord({ where, subjectId: ground.customerId ?? ground.state.id, received, outcome }, record),
    ...(await searchAnew(running, ground, record)),
    ...giveAccess(ground.state, record.state, ground.unitPath, persons),
  ]);
  return { ...outcome, replayed: false };
}

/** A name or an address was corrected: the row holds the one that was not touched. */
async function searchAnew({ transaction, received }: Running, ground: StreamGround, { state, clear }: Record): Promise<readonly Statement[]> {
  if (!searchedAnew(ground.state, state)) return [];
  const [row] = rowsOf<{ customerName: string | null; supplyAddress: string | null; name: string | null }>(await transaction.more([{
    name: 'searched-words',
    text: `select c.customer_name as "customerName", c.supply_address as "supplyAddress", p.name from stream s
      left join case_row c on c.stream_id = s.id left join project_row p on p.stream_id = s.id where s.id = $1`,
    values: [received.stream.id],
  }]), 0);
  return [putSearchKey(state, searchedFacts[state.kind].map((name) => clearFact(state.facts, name, clear) ?? row?.[name]))];
}
