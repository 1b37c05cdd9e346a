import type { CompiledFlow, CompiledNode, CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { indexOf, nodeOf } from '@jiedian/engines/process/process-index.ts';
import type { JsonObject } from '../kernel/json.ts';

/** A step, or a wait for a message, that still stands before the goal; `after`: those it waits for. */
export type Ahead = { readonly node: string; readonly after: readonly string[] };

/**
 * What is under way and what must follow until `goal`, from where the tokens stand. Where an outcome decides, the way on is taken, not the way back:
 * rounds are part of how long a step takes. Where a fact decides, the way it chooses; one that nobody knows yet leaves every way open that may come.
 */
export function stepsAhead(process: CompiledProcess, tokens: readonly string[], facts: JsonObject, goal: string): readonly Ahead[] {
  const far = distances(process, goal);
  const after = new Map<string, Set<string>>();
  const walk = (node: string): void => {
    if (node === goal) return;
    for (const next of waysOn(process, node, facts, far).flatMap((to) => resting(process, to, facts, far))) {
      const known = after.get(next);
      if (known) known.add(node);
      else {
        after.set(next, new Set([node]));
        walk(next);
      }
    }
  };
  const begun = tokens.filter((node) => far.has(node));
  for (const node of begun) {
    if (after.has(node)) continue;
    after.set(node, new Set());
    walk(node);
  }
  return [...after].map(([node, before]) => ({ node, after: [...before] }));
}

const rests = ({ kind }: CompiledNode): boolean => kind === 'user-task' || kind === 'service-task' || kind === 'catch';

/** The steps at which tokens come to rest when they leave on this way. */
const resting = (process: CompiledProcess, node: string, facts: JsonObject, far: Distances): readonly string[] =>
  !far.has(node) ? [] : rests(nodeOf(process, node)) ? [node] : waysOn(process, node, facts, far).flatMap((to) => resting(process, to, facts, far));

/** Where a token goes from a node: into a sub-process, out of it at its end, along the flows that are chosen. */
function waysOn(process: CompiledProcess, id: string, facts: JsonObject, far: Distances): readonly string[] {
  const node = nodeOf(process, id);
  return node.kind === 'exclusive' ? chosen(process, id, facts, far).map(({ to }) => to) : allWays(process, node);
}

function allWays(process: CompiledProcess, { id, kind, event, parent }: CompiledNode): readonly string[] {
  const { outgoing, starts } = indexOf(process);
  if (kind === 'sub-process') return [starts.get(id) ?? ''];
  if (kind === 'end') return event === 'error' || parent === undefined ? [] : (outgoing.get(parent) ?? []).map(({ to }) => to);
  return (outgoing.get(id) ?? []).map(({ to }) => to);
}

function chosen(process: CompiledProcess, id: string, facts: JsonObject, far: Distances): readonly CompiledFlow[] {
  const { outgoing, incoming, nodes } = indexOf(process);
  const flows = outgoing.get(id) ?? [];
  const outcomes = (incoming.get(id) ?? []).flatMap(({ from }) => nodes.get(from)?.outcomes ?? []);
  if (flows.some(({ when }) => when !== undefined && outcomes.includes(when))) return nearest(flows, far);
  const may: CompiledFlow[] = [];
  for (const flow of flows.filter(({ when }) => when !== undefined)) {
    const fact = facts[flow.when ?? ''];
    if (fact === true) return [...may, flow];
    if (fact === undefined) may.push(flow);
  }
  return [...may, ...flows.filter((flow) => flow.when === undefined)];
}

const nearest = (flows: readonly CompiledFlow[], far: Distances): readonly CompiledFlow[] =>
  flows.toSorted((a, b) => (far.get(a.to) ?? Infinity) - (far.get(b.to) ?? Infinity)).slice(0, 1);

type Distances = ReadonlyMap<string, number>;
const known = new WeakMap<CompiledProcess, Map<string, Distances>>();

/** How many steps lie between each node and the goal, at least; absent where no way leads there. */
function distances(process: CompiledProcess, goal: string): Distances {
  const goals = known.get(process) ?? new Map<string, Distances>();
  known.set(process, goals);
  const found = goals.get(goal) ?? measure(process, goal);
  goals.set(goal, found);
  return found;
}

function measure(process: CompiledProcess, goal: string): Distances {
  const far = new Map([[goal, 0]]);
  for (let nearer = true; nearer; ) {
    nearer = false;
    for (const node of process.nodes) {
      const steps = Math.min(...allWays(process, node).map((to) => far.get(to) ?? Infinity)) + (rests(node) ? 1 : 0);
      if (steps >= (far.get(node.id) ?? Infinity)) continue;
      far.set(node.id, steps);
      nearer = true;
    }
  }
  return far;
}
