import { createHash } from 'node:crypto';
import type { ModdleElement } from 'bpmn-moddle';
import type { CompiledFlow, CompiledLane, CompiledNode, CompiledPool, CompiledProcess } from '../../packages/engines/process/compiled.ts';
import { checkSubset } from './bpmn-subset.ts';
import { checkFlows } from './check-flows.ts';
import { checkNodes } from './check-nodes.ts';
import { checkSound } from './check-sound.ts';
import { compileDrawing, type Drawing } from './compile-drawing.ts';
import { compileFlow, compileNode, textOf } from './compile-node.ts';
import { lineOf, ProcessRefused } from './process-refused.ts';
import { attributeOf, type BpmnFile, childOf, childrenOf, readBpmn, refuse } from './read-bpmn.ts';

/** The closed lists of `processes/names.json`: codes of outcomes and facts. */
export type Names = { readonly outcomes: ReadonlySet<string>; readonly facts: ReadonlySet<string> };

/** One .bpmn file as plain data, or a `ProcessRefused` that names the element and its line. */
export async function compileProcess(fileName: string, xml: string, names: Names): Promise<CompiledProcess> {
  const file = await readBpmn(fileName, xml);
  checkSubset(file);
  const roots = childrenOf(file.definitions, 'rootElements');
  const [element, second] = roots.filter((root) => root.$type === 'bpmn:Process');
  const participants = roots.flatMap((root) => (root.$type === 'bpmn:Collaboration' ? childrenOf(root, 'participants') : []));
  if (element?.id === undefined || second !== undefined) refuse(file, second ?? file.definitions, 'must hold exactly one process');
  const pool = participants[0];
  if (participants.length !== 1 || pool === undefined || childOf(pool, 'processRef') !== element) refuse(file, element, 'must stand in exactly one pool');
  const version = attributeOf(element, 'version');
  if (version === undefined || version === '') refuse(file, element, 'has no jiedian:version');
  const drawing = compileDrawing(file);
  const lanes = compileLanes(file, element, drawing);
  const nodes: CompiledNode[] = [];
  const flows: CompiledFlow[] = [];
  collect(file, element, drawing, lanes.of, nodes, flows);
  const asked = flows.filter((flow) => flow.when !== undefined && names.facts.has(flow.when)).map((flow) => flow.when ?? '');
  const process: CompiledProcess = {
    id: element.id,
    version,
    sha256: createHash('sha256').update(xml, 'utf8').digest('hex'),
    name: textOf(file, element),
    pool: { ...compileBand(file, pool, pool.id ?? '', drawing) },
    lanes: lanes.list,
    nodes,
    flows,
    facts: [...new Set(asked)].sort(),
  };
  const refuseId = (id: string, what: string): never => {
    throw new ProcessRefused(fileName, lineOf(xml, id), `"${id}" ${what}`);
  };
  checkNodes(process, names, refuseId);
  checkFlows(process, names, refuseId);
  checkSound(process, refuseId);
  return process;
}

/** Nodes and flows in the order of the file, sub-processes before their content. */
function collect(file: BpmnFile, scope: ModdleElement, drawing: Drawing, laneOf: ReadonlyMap<string, string>, nodes: CompiledNode[], flows: CompiledFlow[]): void {
  for (const element of childrenOf(scope, 'flowElements')) {
    if (element.$type === 'bpmn:SequenceFlow') {
      flows.push(compileFlow(file, element, drawing));
      continue;
    }
    const lane = laneOf.get(element.id ?? '');
    if (lane === undefined) refuse(file, element, 'lies in no lane');
    nodes.push(compileNode(file, element, lane, drawing));
    if (element.$type === 'bpmn:SubProcess') collect(file, element, drawing, laneOf, nodes, flows);
  }
}

function compileLanes(file: BpmnFile, process: ModdleElement, drawing: Drawing): { list: CompiledLane[]; of: Map<string, string> } {
  const list: CompiledLane[] = [];
  const of = new Map<string, string>();
  for (const lane of childrenOf(process, 'laneSets').flatMap((set) => childrenOf(set, 'lanes'))) {
    const duty = attributeOf(lane, 'duty');
    if (duty === undefined) refuse(file, lane, 'has no jiedian:duty');
    list.push(compileBand(file, lane, duty, drawing));
    for (const { id } of childrenOf(lane, 'flowNodeRef')) {
      if (id === undefined) continue;
      if (of.has(id)) refuse(file, lane, `holds "${id}", which lies in another lane too`);
      of.set(id, duty);
    }
  }
  return { list, of };
}

function compileBand(file: BpmnFile, element: ModdleElement, id: string, drawing: Drawing): CompiledPool {
  const bounds = drawing.bounds.get(element.id ?? '');
  if (bounds === undefined) refuse(file, element, 'is not drawn');
  return { id, name: textOf(file, element), bounds };
}
