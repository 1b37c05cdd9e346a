import type { CompiledNode, CompiledProcess } from '@jiedian/engines/process/compiled.ts';

export type Link = { readonly from: string; readonly to: string };
export type StepGraph = { readonly nodes: readonly CompiledNode[]; readonly links: readonly Link[] };

// The one gateway that people speak of: 送电条件.
const isGate = ({ id, kind }: CompiledNode) => kind === 'parallel' && id === 'energisation-gate';
const isShown = (node: CompiledNode) => node.kind === 'user-task' || node.kind === 'service-task' || isGate(node);

/**
 * The steps alone, and which follows which: gateways and frames of sub-processes are passed through. Ways back (rework), change and
 * termination are not links: they hold nearly everywhere and would only hide the way forward.
 */
export function stepGraph(process: CompiledProcess): StepGraph {
  const byId = new Map(process.nodes.map((node) => [node.id, node]));
  const nodes = process.nodes.filter(isShown);
  const all = nodes.flatMap(({ id }) => followers(process, byId, id).map((to) => ({ from: id, to })));
  return { nodes, links: withoutShortcuts(all.filter(({ from, to }) => leftOf(byId.get(from)) < leftOf(byId.get(to)))) };
}

const leftOf = (node: CompiledNode | undefined): number => node?.bounds?.x ?? 0;

function followers(process: CompiledProcess, byId: ReadonlyMap<string, CompiledNode>, from: string): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const next = (id: string) => process.flows.filter((flow) => flow.from === id).map(({ to }) => to);
  const waiting = next(from);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = byId.get(id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    if (isShown(node)) found.add(id);
    else if (node.kind === 'sub-process') waiting.push(...process.nodes.filter(({ kind, parent }) => kind === 'start' && parent === id).map((start) => start.id));
    else if (node.kind === 'end') waiting.push(...(node.parent !== undefined && node.event === undefined ? next(node.parent) : []));
    else waiting.push(...next(id));
  }
  return [...found];
}

/** A link says nothing new where a longer way leads to the same step. */
function withoutShortcuts(links: readonly Link[]): readonly Link[] {
  const after = (id: string, without: Link): ReadonlySet<string> => {
    const reached = new Set<string>();
    const waiting = [id];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const link of links) {
        if (link.from !== at || link === without || reached.has(link.to)) continue;
        reached.add(link.to);
        waiting.push(link.to);
      }
    }
    return reached;
  };
  return links.filter((link) => !after(link.from, link).has(link.to));
}
