import type { CompiledNode, CompiledProcess } from '../../packages/engines/process/compiled.ts';
import type { Names } from './compile-process.ts';

export type Refuse = (id: string, what: string) => never;

/** Each node by itself: what its kind owes and what it may not have. */
export function checkNodes(process: CompiledProcess, names: Names, refuse: Refuse): void {
  const kindOf = new Map(process.nodes.map((node) => [node.id, node.kind]));
  for (const node of process.nodes) {
    if (node.kind === 'user-task' || node.kind === 'service-task') checkOutcomes(node, names, refuse);
    else if (node.outcomes !== undefined) refuse(node.id, 'is no task and has outcomes');
    if (node.kind === 'catch' && node.event !== 'message' && node.event !== 'timer') refuse(node.id, 'must wait for a message or a timer');
    if (node.kind === 'boundary') checkBoundary(node, kindOf.get(node.attachedTo ?? ''), refuse);
    if (node.kind === 'end') checkEnd(node, process, refuse);
  }
}

function checkOutcomes(task: CompiledNode, names: Names, refuse: Refuse): void {
  const outcomes = task.outcomes ?? [];
  if (outcomes.length === 0) refuse(task.id, 'is a task without jiedian:outcomes');
  if (new Set(outcomes).size !== outcomes.length) refuse(task.id, 'names an outcome twice');
  for (const outcome of outcomes) if (!names.outcomes.has(outcome)) refuse(task.id, `has the outcome "${outcome}", which is not in names.json`);
}

function checkBoundary(event: CompiledNode, host: CompiledNode['kind'] | undefined, refuse: Refuse): void {
  if (host !== 'user-task' && host !== 'service-task' && host !== 'sub-process') refuse(event.id, 'must sit on a task or a sub-process');
  if (event.event === undefined) refuse(event.id, 'is a boundary event that waits for nothing');
  if (event.event === 'error' && (host !== 'sub-process' || event.interrupting !== true)) refuse(event.id, 'catches an error: it must interrupt, and sit on a sub-process');
}

function checkEnd(end: CompiledNode, process: CompiledProcess, refuse: Refuse): void {
  if (end.event === undefined) return;
  if (end.event !== 'error') refuse(end.id, 'may only end plainly or with an error');
  if (end.error === undefined) refuse(end.id, 'ends with an error that has no errorCode');
  const byId = new Map(process.nodes.map((node) => [node.id, node]));
  for (let scope = end.parent; scope !== undefined; scope = byId.get(scope)?.parent) {
    const here = scope;
    if (process.nodes.some((node) => node.attachedTo === here && node.event === 'error' && (node.error === undefined || node.error === end.error))) return;
  }
  refuse(end.id, `ends with the error "${end.error}", which no sub-process around it catches`);
}
