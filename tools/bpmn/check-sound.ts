import type { CompiledNode, CompiledProcess } from '../../packages/engines/process/compiled.ts';
import type { Refuse } from './check-nodes.ts';

/** Each scope has one start; all is reachable from it and comes to an end; no loop goes round without a step. */
export function checkSound(process: CompiledProcess, refuse: Refuse): void {
  const scopes = [undefined, ...process.nodes.filter((node) => node.kind === 'sub-process').map((node) => node.id)];
  for (const scope of scopes) {
    const here = process.nodes.filter((node) => node.parent === scope);
    const starts = here.filter((node) => node.kind === 'start');
    if (starts.length !== 1) refuse(starts[1]?.id ?? scope ?? process.id, 'must have exactly one start');
    const next = successors(process, here);
    const reached = spread(starts.map((start) => start.id), next);
    const lost = here.find((node) => !reached.has(node.id));
    if (lost !== undefined) refuse(lost.id, 'cannot be reached from the start');
    const ending = spread(here.filter((node) => node.kind === 'end').map((end) => end.id), reversed(next));
    const trapped = here.find((node) => !ending.has(node.id));
    if (trapped !== undefined) refuse(trapped.id, 'cannot come to an end');
    for (const node of here.filter(isAutomatic)) checkLoop(node, next, new Map(here.map((other) => [other.id, other])), refuse);
  }
}

function isAutomatic(node: CompiledNode): boolean {
  return node.kind === 'exclusive' || node.kind === 'parallel';
}

function checkLoop(from: CompiledNode, next: ReadonlyMap<string, readonly string[]>, nodes: ReadonlyMap<string, CompiledNode>, refuse: Refuse): void {
  const automatic = new Map([...next].map(([id, to]) => [id, to.filter((other) => isAutomaticId(other, nodes))]));
  if (spread(automatic.get(from.id) ?? [], automatic).has(from.id)) refuse(from.id, 'goes round without a step');
}

function isAutomaticId(id: string, nodes: ReadonlyMap<string, CompiledNode>): boolean {
  const node = nodes.get(id);
  return node !== undefined && isAutomatic(node);
}

/** Flows, and the step from a task or sub-process to the events on its border. */
function successors(process: CompiledProcess, here: readonly CompiledNode[]): Map<string, string[]> {
  return new Map(
    here.map((node) => [
      node.id,
      [
        ...process.flows.filter((flow) => flow.from === node.id).map((flow) => flow.to),
        ...here.filter((other) => other.attachedTo === node.id).map((other) => other.id),
      ],
    ]),
  );
}

function reversed(next: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>([...next.keys()].map((id) => [id, []]));
  for (const [from, tos] of next) for (const to of tos) back.get(to)?.push(from);
  return back;
}

function spread(from: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return seen;
}
