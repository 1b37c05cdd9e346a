import type { CompiledProcess } from './compiled.ts';
import type { Moved, Position } from './position.ts';
import { indexOf, outcomesOf } from './process-index.ts';
import { complete, receive } from './token-game.ts';

/** Positions looked at before it is given up; the processes of the house need fewer than a hundred. */
const mostSeen = 4000;

type Found = { readonly position: Position; readonly far: number };

/**
 * Whether the process can come from this position to an end of its own: by outcomes of its tasks, events on the way and any facts, but without an
 * error or an event that breaks something off. Null when it can; else the node at which it waits in vain. Best position first, by the distance of its tokens.
 */
export function canFinish(process: CompiledProcess, position: Position): string | null {
  const distance = distances(process);
  const far = ({ tokens }: Position): number => tokens.reduce((sum, { node }) => sum + (distance.get(node) ?? 1000), 0);
  const first = position.tokens.toSorted((a, b) => (distance.get(b.node) ?? 1000) - (distance.get(a.node) ?? 1000))[0]?.node ?? '';
  const seen = new Set<string>([keyOf(position)]);
  const waiting: Found[] = [{ position, far: far(position) }];
  for (let next = waiting.pop(); next !== undefined && seen.size < mostSeen; next = waiting.pop()) {
    for (const moved of movesFrom(process, next.position)) {
      if (breaksOff(process, moved)) continue;
      if (moved.ended) return null;
      const key = keyOf(moved.position);
      if (seen.has(key)) continue;
      seen.add(key);
      put(waiting, { position: moved.position, far: far(moved.position) });
    }
  }
  return first;
}

/** Facts that nobody has settled yet may turn out either way. */
function* movesFrom(process: CompiledProcess, position: Position): Generator<Moved> {
  for (const token of position.tokens) {
    const outcomes = outcomesOf(process, token.node);
    for (const facts of [new Set<string>(), new Set(process.facts)]) {
      if (outcomes.length === 0) yield* tried(() => receive(process, position, token.node, facts, 0));
      for (const outcome of outcomes) yield* tried(() => complete(process, position, token, outcome, facts, 0));
    }
  }
}

/** A move that the process cannot make (a gateway waits for what can no longer come) is none. */
function* tried(move: () => Moved | null): Generator<Moved> {
  let moved: Moved | null = null;
  try {
    moved = move();
  } catch {
    return;
  }
  if (moved !== null) yield moved;
}

const breaksOff = (process: CompiledProcess, { reached }: Moved): boolean =>
  reached.some((id) => {
    const node = indexOf(process).nodes.get(id);
    return node?.kind === 'boundary' || (node?.kind === 'end' && node.event === 'error');
  });

const keyOf = ({ tokens, arrived }: Position): string =>
  `${tokens.map(({ node }) => node).toSorted().join(' ')} | ${Object.entries(arrived).map(([gateway, flows]) => `${gateway}:${flows.toSorted().join(',')}`).toSorted().join(' ')}`;

/** Farthest first, so that the nearest is taken from the end. */
function put(waiting: Found[], found: Found): void {
  let at = waiting.length;
  while (at > 0 && (waiting[at - 1]?.far ?? 0) < found.far) at -= 1;
  waiting.splice(at, 0, found);
}

const known = new WeakMap<CompiledProcess, ReadonlyMap<string, number>>();

/** Flows from each node to an end of the process; a sub-process lasts as long as the way through it. */
function distances(process: CompiledProcess): ReadonlyMap<string, number> {
  const found = known.get(process);
  if (found !== undefined) return found;
  const { outgoing, starts } = indexOf(process);
  const far = new Map<string, number>(process.nodes.filter(({ kind, parent, event }) => kind === 'end' && parent === undefined && event !== 'error').map(({ id }) => [id, 0]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { id, kind, parent, event } of process.nodes) {
      if (kind === 'end' && event === 'error') continue;
      const into = starts.get(id);
      const next = kind === 'end' && parent !== undefined ? (outgoing.get(parent) ?? []).map(({ to }) => to) : into !== undefined ? [into] : (outgoing.get(id) ?? []).map(({ to }) => to);
      const shortest = Math.min(...next.map((other) => (far.get(other) ?? Infinity) + 1));
      if (shortest < (far.get(id) ?? Infinity)) {
        far.set(id, shortest);
        changed = true;
      }
    }
  }
  known.set(process, far);
  return far;
}
