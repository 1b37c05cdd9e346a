import type { ModdleElement } from 'bpmn-moddle';
import { type BpmnFile, childOf, childrenOf } from '../bpmn/read-bpmn.ts';

export type Shape = 'task' | 'gateway' | 'event' | 'boundary' | 'frame';

export type GraphNode = {
  readonly id: string;
  readonly shape: Shape;
  readonly element: ModdleElement;
  /** Index of the lane, from the top. */
  readonly lane: number;
  readonly parent: string;
  readonly attachedTo: string | undefined;
};

export type GraphFlow = { readonly id: string; readonly from: string; readonly to: string; readonly element: ModdleElement };

/** A process without its drawing. The process itself is the parent `''`. */
export type Graph = {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly flows: readonly GraphFlow[];
  readonly lanes: readonly ModdleElement[];
  readonly pool: ModdleElement;
  readonly collaboration: ModdleElement;
};

export function readGraph(file: BpmnFile): Graph {
  const roots = childrenOf(file.definitions, 'rootElements');
  const process = roots.find((root) => root.$type === 'bpmn:Process');
  const collaboration = roots.find((root) => root.$type === 'bpmn:Collaboration');
  const pool = collaboration === undefined ? undefined : childrenOf(collaboration, 'participants')[0];
  if (process === undefined || collaboration === undefined || pool === undefined) throw new Error(`${file.name}: no process in a pool`);
  const lanes = childrenOf(process, 'laneSets').flatMap((set) => childrenOf(set, 'lanes'));
  const laneOf = new Map(lanes.flatMap((lane, index) => childrenOf(lane, 'flowNodeRef').map((node) => [node.id ?? '', index] as const)));
  const nodes = new Map<string, GraphNode>();
  const flows: GraphFlow[] = [];
  const visit = (scope: ModdleElement, parent: string): void => {
    for (const element of childrenOf(scope, 'flowElements')) {
      const id = element.id ?? '';
      if (element.$type === 'bpmn:SequenceFlow') {
        flows.push({ id, from: childOf(element, 'sourceRef')?.id ?? '', to: childOf(element, 'targetRef')?.id ?? '', element });
        continue;
      }
      const attachedTo = childOf(element, 'attachedToRef')?.id;
      nodes.set(id, { id, shape: shapeOf(element.$type), element, lane: laneOf.get(id) ?? 0, parent, attachedTo });
      if (element.$type === 'bpmn:SubProcess') visit(element, id);
    }
  };
  visit(process, '');
  return { nodes, flows, lanes, pool, collaboration };
}

/** The sub-processes around a node, innermost first, without the process itself. */
export function framesAround(graph: Graph, id: string): readonly string[] {
  const frames: string[] = [];
  for (let parent = graph.nodes.get(id)?.parent; parent !== undefined && parent !== ''; parent = graph.nodes.get(parent)?.parent) frames.push(parent);
  return frames;
}

/** Topmost and lowest lane of all that lies in a sub-process. */
export function lanesOfFrame(graph: Graph, frame: string): { readonly top: number; readonly bottom: number } {
  const inside = [...graph.nodes.values()].filter((node) => node.shape !== 'frame' && node.shape !== 'boundary' && framesAround(graph, node.id).includes(frame));
  const lanes = inside.map((node) => node.lane);
  return { top: Math.min(...lanes), bottom: Math.max(...lanes) };
}

function shapeOf(type: string): Shape {
  if (type === 'bpmn:SubProcess') return 'frame';
  if (type === 'bpmn:BoundaryEvent') return 'boundary';
  if (type.endsWith('Gateway')) return 'gateway';
  return type.endsWith('Event') ? 'event' : 'task';
}
