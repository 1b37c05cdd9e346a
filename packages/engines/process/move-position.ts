import type { CompiledNode, CompiledProcess } from './compiled.ts';
import type { Position, Token, Visit } from './position.ts';
import { canFinish } from './can-finish.ts';
import { indexOf } from './process-index.ts';

/** Where the tokens of nodes go that the new version does not have: old node to new node. */
export type NodeMap = Readonly<Record<string, string>>;

/** Why a position cannot be carried over: the node it is about, and what is wrong with it. */
export type Stuck = {
  readonly node: string;
  /** `missing`: the new version has no such node and nothing is said of it; `other-kind`: it has, but nothing rests there alike;
   *  `arrival-lost`: a joining gateway has been reached by a flow that it no longer waits for; `cannot-finish`: from there no path leads to an end. */
  readonly why: 'missing' | 'other-kind' | 'arrival-lost' | 'cannot-finish';
};

export type CarriedOver =
  | { readonly position: Position; readonly stays: readonly Visit[]; readonly leaves: readonly Visit[]; readonly enters: readonly Visit[] }
  | { readonly stuck: readonly Stuck[] };

/**
 * The same position in another version of the process. A token stays where it rests when the new version has a resting node of that id and kind;
 * else it goes where `map` says and begins there anew (`since`: seq of the event that moves it). What a joining gateway has collected stays.
 * Only a position from which the new version can still come to its end is given.
 */
export function carryOver(from: CompiledProcess, to: CompiledProcess, position: Position, map: NodeMap, since: number): CarriedOver {
  const [before, after] = [indexOf(from).nodes, indexOf(to).nodes];
  const stuck: Stuck[] = [];
  const visits: Record<string, number> = { ...position.visits };
  const [stays, leaves, enters]: [Visit[], Visit[], Visit[]] = [[], [], []];
  const tokens = position.tokens.flatMap((token): readonly Token[] => {
    const { node, visit } = token;
    const target = map[node] ?? node;
    const there = after.get(target);
    if (there === undefined || (target === node ? !restsAlike(before.get(node), there) : !rests(there))) {
      stuck.push({ node, why: there === undefined ? 'missing' : 'other-kind' });
      return [];
    }
    if (target === node) {
      stays.push({ node, visit });
      return [token];
    }
    const entered = (visits[target] ?? 0) + 1;
    visits[target] = entered;
    leaves.push({ node, visit });
    enters.push({ node: target, visit: entered });
    return [{ node: target, visit: entered, since }];
  });
  for (const [gateway, flows] of Object.entries(position.arrived)) {
    const awaited = new Set((indexOf(to).incoming.get(gateway) ?? []).map(({ id }) => id));
    if (after.get(gateway)?.kind !== 'parallel' || flows.some((flow) => !awaited.has(flow))) stuck.push({ node: gateway, why: 'arrival-lost' });
  }
  if (stuck.length > 0) return { stuck };
  const moved: Position = { tokens, arrived: position.arrived, visits };
  const dead = canFinish(to, moved);
  return dead === null ? { position: moved, stays, leaves, enters } : { stuck: [{ node: dead, why: 'cannot-finish' }] };
}

const rests = ({ kind }: CompiledNode): boolean => kind === 'user-task' || kind === 'service-task' || kind === 'catch';

const restsAlike = (a: CompiledNode | undefined, b: CompiledNode): boolean => rests(b) && a?.kind === b.kind && a.event === b.event;
