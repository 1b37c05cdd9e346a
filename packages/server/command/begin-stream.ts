import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import { isPerson } from '@jiedian/domain/kernel/actor.ts';
import { processFor } from '@jiedian/domain/glossary/which-process.ts';
import { doorRefusal } from '@jiedian/domain/kernel/door-refusals.ts';
import type { Beginning } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { v7 } from 'uuid';
import { rowsOf, type Statement } from '../db/flight.ts';
import { textOf } from '../ledger/case-kind.ts';
import { citedFiles, citedPersons } from '../ledger/cited-things.ts';
import { clearFact } from '../ledger/clear-values.ts';
import { NOTHING_BEFORE } from '../ledger/event-hash.ts';
import { dayIn } from '../ledger/rule-book.ts';
import { putSearchKey, searchedFacts } from '../ledger/search-key.ts';
import { errorCode } from '../settings/start-trouble.ts';
import { filesNotHeld } from './check-received.ts';
import { chooseActor } from './choose-actor.ts';
import { claimCommand } from './command-row.ts';
import { decideBeginning } from './decide-command.ts';
import { numberOf, periodOf } from './number-for.ts';
import { outsideFacts } from './outside-facts.ts';
import { readFiles, readPersons, type FileRow, type PersonRow } from './read-ground.ts';
import type { Asker, Received } from './received.ts';
import { recordDecision, type Record } from './record-decision.ts';
import { refuse, turnBack } from './refuse-command.ts';
import { nextOf, routeByRegion, routeByUnit, routingRefusal, type Routed } from './routing.ts';
import type { Ran, Running } from './running.ts';
import { acceptedOutcome, giveAccess, writeRecord } from './write-record.ts';

/** The first act of a stream: routed to a unit, decided, numbered, written. The stream's row comes before its events. */
export async function beginStream(running: Running): Promise<Ran> {
  const { shell, received, act, receivedAt, hash, transaction } = running;
  const { data, asker, stream } = received;
  const rules = shell.rules();
  const today = dayIn(rules, received.doneAt);
  const answers = await transaction.open([
    claimCommand(received, hash), route(received), readPersons(citedPersons(act.form.fields, data), today, asker.kind === 'person' ? asker.personId : null),
    readFiles(citedFiles(act.form.fields, data).map(({ file }) => file)),
    { name: 'stream-there', text: 'select id from stream where id = $1', values: [stream.id] },
  ]);
  if (rowsOf(answers, 0).length === 0) {
    await transaction.forget();
    return 'replay';
  }
  if (rowsOf(answers, 4).length > 0) return refuse(running, { refusal: doorRefusal('already-begun') });
  const persons = rowsOf<PersonRow>(answers, 2);
  const missing = filesNotHeld(received, act, rowsOf<FileRow>(answers, 3));
  if (missing.length > 0) return turnBack(running, missing);
  const [unit] = rowsOf<Routed>(answers, 1);
  if (unit === undefined) return refuse(running, { refusal: routingRefusal('region-not-served') });
  const actor = chooseActor(act, asker, received.actingFor, { unitPath: unit.path, facts: {} });
  if (actor === null) return refuse(running, { refusal: doorRefusal('not-your-duty'), forbidden: true });
  const customer = customerFor(received, actor);
  if (customer === 'unknown') return refuse(running, { refusal: routingRefusal('customer-unknown') });
  if (asker.kind === 'person' && customer?.own !== true && !unit.mine) return refuse(running, { refusal: routingRefusal('other-unit-serves', { unitZh: unit.nameZh, unitEn: unit.nameEn }) });

  const process = shell.processes.current(stream.kind === 'project' ? 'grid-project' : processFor(textOf(data, 'businessType') ?? '', textOf(data, 'requestedVoltage') ?? ''));
  const begins: Beginning = { number: '', unitId: unit.id, ...(customer === null ? {} : { customerId: customer.id }), process: { id: process.id, version: process.version } };
  const outside = outsideFacts(rules, act, { unitId: unit.id, persons, projects: [], papersHeld: [], similar: [], data, doneAt: received.doneAt, receivedAt });
  const asking = { data, actor, channel: received.channel, seenVersion: received.seenVersion, doneAt: received.doneAt, receivedAt, today };
  const decision = decideBeginning(stream.kind, stream.id, received.command, asking, { process, outside }, begins);
  if ('findings' in decision) return turnBack(running, decision.findings);
  if ('refusal' in decision) return refuse(running, decision);

  const period = periodOf(stream.kind, dayIn(rules, receivedAt));
  const [counted] = rowsOf<{ last: number }>(await transaction.more([nextOf(unit.id, stream.kind, period)]), 0);
  const number = numberOf(stream.kind, unit.code, period, counted?.last ?? 0);
  const numbered = decision.events.map((event, index) => (index === 0 ? { ...event, body: { ...event.body, begins: { ...begins, number } } } : event));
  const record = recordDecision(shell, numbered, { received, act, actor, receivedAt, process, homeUnitId: unit.id, head: { version: 0, head: NOTHING_BEFORE } });
  return write(running, record, unit, customer, persons);
}

/** A case goes to the unit whose area it lies in; a project to the unit of the first case it serves. */
function route({ stream, data, asker }: Received): Statement {
  if (stream.kind === 'case') return routeByRegion(textOf(data, 'region') ?? '');
  const cases = data['cases'];
  const first: unknown = Array.isArray(cases) ? cases[0] : undefined;
  const served = isObject(first as JsonObject | undefined) ? textOf(first as JsonObject, 'case') : undefined;
  return routeByUnit(dutyUnit(asker), served ?? null);
}

const dutyUnit = (asker: Asker): Id | null => (asker.kind === 'person' ? (asker.grants.find(({ unitId }) => unitId !== null)?.unitId ?? null) : null);

type Customer = { readonly id: Id; readonly own: boolean };

/** Customers and agents apply for a customer that they speak for; staff for one that is written down now. Projects have none. */
function customerFor({ stream, customerId, asker }: Received, actor: Actor): Customer | null | 'unknown' {
  if (stream.kind !== 'case') return null;
  if (asker.kind !== 'person' || !isPerson(actor)) return { id: customerId ?? (v7() as Id), own: false };
  if (actor.duty !== 'customer' && actor.duty !== 'agent') return { id: v7() as Id, own: false };
  const chosen = customerId ?? asker.customers[0];
  return chosen === undefined || !asker.customers.includes(chosen) ? 'unknown' : { id: chosen, own: true };
}

async function write(running: Running, record: Record, unit: Routed, customer: Customer | null, persons: readonly PersonRow[]): Promise<Ran> {
  const { received, transaction } = running;
  const { stream } = received;
  const { state, clear } = record;
  const where = { streamId: stream.id, homeUnitId: unit.id };
  const outcome = acceptedOutcome(received, record);
  const words = searchedFacts[stream.kind].map((name) => clearFact(state.facts, name, clear));
  try {
    await transaction.commit([
      ...(customer === null || customer.own ? [] : [newCustomer(customer.id, words[0] ?? state.number, textOf(state.facts, 'customerKind') ?? null)]),
      ...writeRecord({
        where, begins: { ...where, kind: stream.kind, unitId: unit.id, customerId: customer?.id ?? null }, subjectId: customer?.id ?? stream.id,
        received: { ...received, draftKeys: [`${stream.kind}:new`, 'application:new', ...(received.draftKeys ?? [])] }, outcome,
      }, record),
      putSearchKey(state, words),
      ...giveAccess(null, state, unit.path, persons),
    ]);
  } catch (error) {
    // The id belongs to a stream that this person does not see: to him it is unknown.
    if (errorCode(error) === '23505' && error instanceof Error && 'constraint' in error && error.constraint === 'stream_pkey') return { outcome: 'not-visible' };
    throw error;
  }
  return { ...outcome, replayed: false };
}

const newCustomer = (id: Id, name: string, kind: string | null): Statement => ({
  name: 'new-customer', text: 'insert into customer (id, name, kind) values ($1, $2, $3)', values: [id, name, kind],
});
