import type { CompiledProcess } from '../packages/engines/process/compiled.ts';
import type { Moved, Position } from '../packages/engines/process/position.ts';
import { outcomesOf } from '../packages/engines/process/process-index.ts';
import { begin, complete, receive, waitingEvents } from '../packages/engines/process/token-game.ts';

/** Every position that any order of acts, outcomes, events and facts can bring about; visits are not told apart. */
export type Explored = {
  readonly positions: ReadonlyMap<string, Position>;
  /** For each position, those that one act or event leads to. */
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ended: ReadonlySet<string>;
  /** Flows along which a token went at least once, and nodes entered or passed. */
  readonly flows: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
};

export function explore(process: CompiledProcess): Explored {
  const flows = new Set<string>();
  const nodes = new Set<string>();
  const watched = watchFlows(process, flows);
  const positions = new Map<string, Position>();
  const next = new Map<string, Set<string>>();
  const ended = new Set<string>();
  const open: string[] = [];
  const reach = (moved: Moved): string => {
    for (const id of [...moved.reached, ...moved.entered.map((visit) => visit.node)]) nodes.add(id);
    const key = keyOf(moved.position);
    if (moved.ended) ended.add(key);
    if (positions.has(key)) return key;
    positions.set(key, { ...moved.position, visits: {} });
    open.push(key);
    return key;
  };
  underAllFacts((facts) => begin(watched, facts, 1)).forEach(reach);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const position = positions.get(key);
    if (position === undefined) continue;
    const here = new Set<string>();
    next.set(key, here);
    for (const token of position.tokens)
      for (const outcome of outcomesOf(watched, token.node))
        for (const moved of underAllFacts((facts) => complete(watched, position, token, outcome, facts, 1))) here.add(reach(moved));
    for (const event of waitingEvents(watched, position))
      for (const moved of underAllFacts((facts) => receive(watched, position, event.node, facts, 1))) if (moved !== null) here.add(reach(moved));
  }
  return { positions, next, ended, flows, nodes };
}

/** Positions from which no end can be reached any more. */
export function trapped({ positions, next, ended }: Explored): readonly string[] {
  const before = new Map<string, string[]>();
  for (const [from, tos] of next) for (const to of tos) before.set(to, [...(before.get(to) ?? []), from]);
  const saved = new Set<string>();
  const open = [...ended];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (saved.has(key)) continue;
    saved.add(key);
    open.push(...(before.get(key) ?? []));
  }
  return [...positions.keys()].filter((key) => !saved.has(key));
}

function keyOf(position: Position): string {
  const tokens = position.tokens.map((token) => token.node).sort();
  return `${tokens.join(' ')} | ${Object.values(position.arrived).flat().sort().join(' ')}`;
}

/** Runs a move once for every combination of the facts that it really asks for. */
function underAllFacts<T>(move: (facts: ReadonlySet<string>) => T): readonly T[] {
  const done: T[] = [];
  const tries: ReadonlyMap<string, boolean>[] = [new Map()];
  for (let decided = tries.pop(); decided !== undefined; decided = tries.pop()) {
    const asked = new AskedFacts(decided);
    done.push(move(asked));
    const known = [...decided];
    for (const fact of asked.undecided) {
      tries.push(new Map([...known, [fact, true]]));
      known.push([fact, false]);
    }
  }
  return done;
}

/** Holds what was decided, holds nothing else, and remembers what it was asked for. */
class AskedFacts extends Set<string> {
  readonly undecided = new Set<string>();
  private readonly decided: ReadonlyMap<string, boolean>;

  constructor(decided: ReadonlyMap<string, boolean>) {
    super();
    this.decided = decided;
  }

  override has(fact: string): boolean {
    const known = this.decided.get(fact);
    if (known === undefined) this.undecided.add(fact);
    return known === true;
  }
}

/** A copy of the process whose flows note when the token game follows them. */
function watchFlows(process: CompiledProcess, seen: Set<string>): CompiledProcess {
  let watching = false;
  const flows = process.flows.map((flow) => ({
    ...flow,
    get to() {
      if (watching) seen.add(flow.id);
      return flow.to;
    },
  }));
  const copy = { ...process, flows };
  // Building the index reads every target once; only what comes after counts.
  outcomesOf(copy, copy.nodes[0]?.id ?? '');
  watching = true;
  return copy;
}
