import type { CompiledFlow, CompiledNode, CompiledProcess } from './compiled.ts';

/** Look-ups over one compiled process, built once and kept as long as the process object itself lives. */
export type ProcessIndex = {
  readonly nodes: ReadonlyMap<string, CompiledNode>;
  readonly outgoing: ReadonlyMap<string, readonly CompiledFlow[]>;
  readonly incoming: ReadonlyMap<string, readonly CompiledFlow[]>;
  /** The start event of each sub-process, and of the process itself under `''`. */
  readonly starts: ReadonlyMap<string, string>;
  /** Boundary events by what they sit on. */
  readonly boundaries: ReadonlyMap<string, readonly CompiledNode[]>;
  /** The sub-processes around a node, innermost first; the node itself is not among them. */
  readonly around: ReadonlyMap<string, readonly string[]>;
};

const built = new WeakMap<CompiledProcess, ProcessIndex>();

export function indexOf(process: CompiledProcess): ProcessIndex {
  const known = built.get(process);
  if (known !== undefined) return known;
  const fresh = build(process);
  built.set(process, fresh);
  return fresh;
}

/** The node of that id; an id the process does not have is a fault. */
export function nodeOf(process: CompiledProcess, id: string): CompiledNode {
  const node = indexOf(process).nodes.get(id);
  if (node === undefined) throw new Error(`process ${process.id}: no node "${id}"`);
  return node;
}

/** The closed list of outcomes with which the task may be completed; empty for a node that is not a task. */
export function outcomesOf(process: CompiledProcess, id: string): readonly string[] {
  return nodeOf(process, id).outcomes ?? [];
}

/** Whether `id` lies in the sub-process `scope`, at any depth. */
export function isInside(process: CompiledProcess, id: string, scope: string): boolean {
  return (indexOf(process).around.get(id) ?? []).includes(scope);
}

function build(process: CompiledProcess): ProcessIndex {
  const nodes = new Map(process.nodes.map((node) => [node.id, node]));
  const outgoing = new Map<string, CompiledFlow[]>();
  const incoming = new Map<string, CompiledFlow[]>();
  for (const flow of process.flows) {
    push(outgoing, flow.from, flow);
    push(incoming, flow.to, flow);
  }
  const starts = new Map<string, string>();
  const boundaries = new Map<string, CompiledNode[]>();
  const around = new Map<string, readonly string[]>();
  for (const node of process.nodes) {
    if (node.kind === 'start') starts.set(node.parent ?? '', node.id);
    if (node.attachedTo !== undefined) push(boundaries, node.attachedTo, node);
    const scopes: string[] = [];
    for (let parent = node.parent; parent !== undefined; parent = nodes.get(parent)?.parent) scopes.push(parent);
    around.set(node.id, scopes);
  }
  return { nodes, outgoing, incoming, starts, boundaries, around };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
