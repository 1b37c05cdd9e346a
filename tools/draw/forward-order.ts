import type { Graph, GraphNode } from './graph.ts';

export type Ordered = { readonly node: GraphNode; readonly before: readonly string[] };

/**
 * The nodes of one scope so that each follows what leads to it; flows that lead back (rework) are left out.
 * Where the order is free, single nodes come before whole sub-processes, so that they stand left of their frame.
 */
export function forwardOrder(graph: Graph, scope: string): readonly Ordered[] {
  const here = [...graph.nodes.values()].filter((node) => node.parent === scope && node.shape !== 'boundary');
  const next = new Map(here.map((node) => [node.id, successors(graph, node.id)]));
  const forward = withoutBackFlows(here, next);
  const before = new Map<string, string[]>(here.map((node) => [node.id, []]));
  for (const [from, tos] of forward) for (const to of tos) before.get(to)?.push(from);
  const ordered: Ordered[] = [];
  const done = new Set<string>();
  while (ordered.length < here.length) {
    const ready = here.filter((node) => !done.has(node.id) && (before.get(node.id) ?? []).every((other) => done.has(other)));
    const node = ready.find((other) => other.shape !== 'frame') ?? ready[0];
    if (node === undefined) throw new Error(`no order in "${scope}"`);
    done.add(node.id);
    ordered.push({ node, before: before.get(node.id) ?? [] });
  }
  return ordered;
}

function successors(graph: Graph, id: string): readonly string[] {
  const sources = [id, ...[...graph.nodes.values()].filter((node) => node.attachedTo === id).map((node) => node.id)];
  return graph.flows.filter((flow) => sources.includes(flow.from) && flow.to !== id).map((flow) => flow.to);
}

function withoutBackFlows(here: readonly GraphNode[], next: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const state = new Map<string, 'open' | 'done'>();
  const forward = new Map<string, string[]>(here.map((node) => [node.id, []]));
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const to of next.get(id) ?? []) {
      if (state.get(to) === 'open') continue;
      forward.get(id)?.push(to);
      if (!state.has(to)) visit(to);
    }
    state.set(id, 'done');
  };
  for (const node of here) if (node.element.$type === 'bpmn:StartEvent') visit(node.id);
  for (const node of here) if (!state.has(node.id)) visit(node.id);
  return forward;
}
