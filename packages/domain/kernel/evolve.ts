import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { Moved, Position } from '@jiedian/engines/process/position.ts';
import { begin, complete, receive } from '@jiedian/engines/process/token-game.ts';
import { closeVisits, openVisits, switchAccounts } from './visits.ts';
import type { DecidedEvent } from './event.ts';
import type { Id } from './ids.ts';
import type { Instant } from './instant.ts';
import { later } from './instant.ts';
import type { JsonObject } from './json.ts';
import type { Steps } from './step.ts';
import type { ClosedVisit, StreamState } from './stream-state.ts';

/** What folding needs of an event; a ledger event has it all. */
export type FoldedEvent = DecidedEvent & { readonly seq: number; readonly doneAt: Instant; readonly receivedAt: Instant };

export type Evolved = { readonly state: StreamState; readonly closed: readonly ClosedVisit[]; readonly entered: readonly string[] };

/** The facts that flows of a process may ask for: those that are true. Spelled as in the BPMN. */
export const factsThatHold = (facts: JsonObject): ReadonlySet<string> =>
  new Set(Object.keys(facts).filter((name) => facts[name] === true));

/** A fact established as null is void from now on: a changed need voids what was settled for the old one. */
function factsAfter(before: JsonObject, establishes: JsonObject = {}): JsonObject {
  const facts = { ...before, ...establishes };
  return Object.values(establishes).includes(null) ? Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) : facts;
}

/** The state after the first event of a stream. Throws a fault when the event does not begin one. */
export function beginStream(kind: 'case' | 'project', id: Id, event: FoldedEvent, process: CompiledProcess, steps: Steps): Evolved {
  const { begins } = event.body;
  if (!begins) throw new Error(`event ${event.type} does not begin a stream`);
  const facts = factsAfter({}, event.body.establishes);
  const moved = begin(process, factsThatHold(facts), event.seq);
  const blank: StreamState = {
    id, kind, number: begins.number, version: 0, unitId: begins.unitId,
    ...(begins.customerId === undefined ? {} : { customerId: begins.customerId }),
    process: begins.process, position: moved.position, status: 'open', openedAt: event.doneAt,
    facts, open: openVisits({}, moved.entered, event.doneAt, event.seq, steps), asides: {}, touched: { whole: 0, steps: {} },
  };
  return evolve(blank, event, process, steps);
}

/**
 * The state after one more event. Order of effect: facts, memory and turn, step closed by its outcome, message of the
 * process, another version of it, suspension. The event says all of it; nothing is decided here.
 */
export function evolve(before: StreamState, event: FoldedEvent, process: CompiledProcess, steps: Steps): Evolved {
  const { body, step, seq } = event;
  const visit = step ? before.open[step.id] : undefined;
  // A done-at before the step's opening is kept as told, but clocks count from the opening (contracts 2).
  const at = visit ? later(event.doneAt, visit.openedAt) : event.doneAt;
  const facts = factsAfter(before.facts, body.establishes);
  let state: StreamState = { ...before, version: seq, facts, touched: touch(before.touched, step?.id, seq) };
  const closed: ClosedVisit[] = [];
  const entered: string[] = [];

  if (step && visit) state = { ...state, open: { ...state.open, [step.id]: acted(visit, event, at) } };
  else if (step) state = { ...state, asides: { ...state.asides, [step.id]: { ...state.asides[step.id], ...body.remembers } } };

  const move = (moved: Moved | null) => {
    if (!moved) return;
    const shut = closeVisits(state.open, moved.left, at, seq, body.outcome ?? body.signal ?? (body.movedTo ? 'moved' : 'left'));
    closed.push(...shut.closed);
    entered.push(...moved.entered.map((e) => e.node));
    // What takes other open steps away concerns the whole, so that nobody acts on what he saw before.
    if (moved.left.some((l) => l.node !== step?.id)) state = { ...state, touched: { ...state.touched, whole: seq } };
    const end = moved.ended ? { status: 'ended' as const, endedAs: endOf(process, moved.reached) } : {};
    state = { ...state, ...end, position: moved.position, open: openVisits(shut.open, moved.entered, at, seq, steps, state.suspension) };
  };
  if (step && visit && body.outcome !== undefined) {
    move(complete(process, state.position, { node: step.id, visit: step.visit }, body.outcome, factsThatHold(facts), seq));
  }
  if (body.signal !== undefined && process.nodes.some((n) => n.id === body.signal)) move(receive(process, state.position, body.signal, factsThatHold(facts), seq));
  if (body.movedTo !== undefined) {
    const { process: to, position } = body.movedTo;
    move({ position, left: gone(before.position, position), entered: gone(position, before.position), reached: [], ended: false });
    state = { ...state, process: to, touched: { ...state.touched, whole: seq } };
  }
  if (body.status !== undefined) state = { ...state, touched: { ...state.touched, whole: seq } };
  if (body.status === 'suspended' && body.account) state = suspend(state, event.receivedAt, body.account);
  if (body.status === 'open') state = resume(state, later(event.doneAt, state.suspension?.since ?? event.doneAt), seq);
  if (body.status === 'ended') state = { ...state, status: 'ended' };
  return { state, closed, entered };
}

/** The passages of one position that the other does not have. */
const gone = (one: Position, other: Position): Moved['left'] => one.tokens.filter(({ node, visit }) => !other.tokens.some((token) => token.node === node && token.visit === visit));

/** The end that tells why it is over: an error end (refused, expired) says more than the one its catcher leads to. */
function endOf(process: CompiledProcess, reached: readonly string[]): string {
  const ends = process.nodes.filter((n) => n.kind === 'end' && reached.includes(n.id));
  const told = ends.find((n) => n.event === 'error') ?? ends.toSorted((a, b) => reached.indexOf(b.id) - reached.indexOf(a.id))[0];
  return told?.id ?? 'completed';
}

const touch = (touched: StreamState['touched'], step: string | undefined, seq: number): StreamState['touched'] =>
  step === undefined ? { ...touched, whole: seq } : { whole: touched.whole, steps: { ...touched.steps, [step]: seq } };

function acted(visit: StreamState['open'][string], event: FoldedEvent, at: Instant): StreamState['open'][string] {
  const turn = event.body.turn ?? visit.turn;
  return {
    ...visit,
    turn,
    memory: { ...visit.memory, ...event.body.remembers },
    segments: turn.account === visit.turn.account ? visit.segments : switchAccounts(visit.segments, turn.account, at, { seq: event.seq }),
  };
}

/** 挂起: only the customer's or a third party's account stops the utility's clocks; a stop starts at the event, not earlier. */
function suspend(state: StreamState, at: Instant, account: 'utility' | 'customer' | 'third-party'): StreamState {
  const open = account === 'utility' ? state.open : mapVisits(state, (v) => ({ ...v, segments: switchAccounts(v.segments, account, later(at, v.openedAt), { suspended: true }) }));
  return { ...state, status: 'suspended', suspension: { since: at, account }, open };
}

function resume(state: StreamState, at: Instant, seq: number): StreamState {
  const { suspension, ...rest } = state;
  const stopped = suspension !== undefined && suspension.account !== 'utility';
  const open = stopped ? mapVisits(state, (v) => ({ ...v, segments: switchAccounts(v.segments, v.turn.account, later(at, v.openedAt), { seq }) })) : state.open;
  return { ...rest, status: 'open', open };
}

const mapVisits = (state: StreamState, change: (v: StreamState['open'][string]) => StreamState['open'][string]) =>
  Object.fromEntries(Object.entries(state.open).map(([step, visit]) => [step, change(visit)]));
