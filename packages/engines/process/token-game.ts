import type { CompiledNode, CompiledProcess } from './compiled.ts';
import type { Moved, Position, Token, Visit } from './position.ts';
import { indexOf, isInside, nodeOf } from './process-index.ts';
import { Walk } from './walk.ts';

/** An event that `receive` would take now. */
export type WaitingEvent = { readonly node: string; readonly event: 'message' | 'timer'; readonly interrupting: boolean };

const nowhere: Position = { tokens: [], arrived: {}, visits: {} };

/**
 * Puts the first token into a process and lets it run to the first steps.
 * `since` is the `seq` of the event that does it; `facts` are the names that hold now (closed list: `process.facts`).
 */
export function begin(process: CompiledProcess, facts: ReadonlySet<string>, since: number): Moved {
  const start = indexOf(process).starts.get('');
  if (start === undefined) throw new Error(`process ${process.id} has no start`);
  const walk = new Walk(process, nowhere, facts, since);
  walk.enter(start);
  return walk.run();
}

/**
 * Completes one passage through a task with one of `outcomesOf(process, node)`.
 * A passage that is not open, and an outcome that the task does not have, are faults: the domain asks `isOpen` and `outcomesOf` first.
 */
export function complete(
  process: CompiledProcess,
  position: Position,
  at: Visit,
  outcome: string,
  facts: ReadonlySet<string>,
  since: number,
): Moved {
  const token = position.tokens.find((other) => other.node === at.node && other.visit === at.visit);
  if (token === undefined) throw new Error(`process ${process.id}: "${at.node}" visit ${at.visit} is not open`);
  const node = nodeOf(process, at.node);
  if (node.outcomes === undefined) throw new Error(`process ${process.id}: "${at.node}" is no task; events are received`);
  if (!node.outcomes.includes(outcome)) throw new Error(`process ${process.id}: "${at.node}" has no outcome "${outcome}"`);
  const walk = new Walk(process, position, facts, since);
  walk.lift(token);
  walk.leave(node.id, outcome);
  return walk.run();
}

/**
 * A message or timer event happens. An interrupting one on a sub-process removes all tokens and arrivals in it, nested ones too.
 * Null when nothing waits for it now (so a message may safely be sent twice); an id that is no such event is a fault.
 */
export function receive(
  process: CompiledProcess,
  position: Position,
  eventNodeId: string,
  facts: ReadonlySet<string>,
  since: number,
): Moved | null {
  const event = nodeOf(process, eventNodeId);
  if (!isReceivable(event)) throw new Error(`process ${process.id}: "${eventNodeId}" is not a message or timer event that waits`);
  const held = holding(process, position, event);
  const first = held[0];
  if (first === undefined) return null;
  const walk = new Walk(process, position, facts, since);
  if (event.kind === 'catch') walk.lift(first);
  else if (event.interrupting === true) interrupt(walk, process, event, first);
  walk.pass(event.id);
  walk.leave(event.id);
  return walk.run();
}

/** Every event that `receive` would take now, in the order of the process. */
export function waitingEvents(process: CompiledProcess, position: Position): readonly WaitingEvent[] {
  const waiting: WaitingEvent[] = [];
  for (const node of process.nodes) {
    if (!isReceivable(node) || holding(process, position, node).length === 0) continue;
    waiting.push({ node: node.id, event: node.event, interrupting: node.kind === 'catch' || node.interrupting === true });
  }
  return waiting;
}

function isReceivable(node: CompiledNode): node is CompiledNode & { readonly event: 'message' | 'timer' } {
  return (node.kind === 'catch' || node.kind === 'boundary') && (node.event === 'message' || node.event === 'timer');
}

/** The tokens that keep an event waiting: on itself, on the task it sits on, or anywhere in the sub-process it sits on. */
function holding(process: CompiledProcess, position: Position, event: CompiledNode): readonly Token[] {
  const host = event.attachedTo ?? event.id;
  if (nodeOf(process, host).kind !== 'sub-process') return position.tokens.filter((token) => token.node === host);
  return position.tokens.filter((token) => isInside(process, token.node, host));
}

function interrupt(walk: Walk, process: CompiledProcess, event: CompiledNode, token: Token): void {
  const host = nodeOf(process, event.attachedTo ?? '');
  if (host.kind === 'sub-process') walk.clear(host.id);
  else walk.lift(token);
}
