import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import type { Bounds, Point } from '../../packages/engines/process/compiled.ts';
import type { BpmnFile } from '../bpmn/read-bpmn.ts';
import type { Boxes } from './boxes.ts';
import type { Graph } from './graph.ts';

const moddle = new BpmnModdle();

/** Replaces the drawing (BPMN DI) of a file and gives its XML as a modeller would save it. */
export async function writeDrawing(
  file: BpmnFile,
  graph: Graph,
  boxes: Boxes,
  labels: ReadonlyMap<string, Bounds>,
  routes: ReadonlyMap<string, readonly Point[]>,
): Promise<string> {
  const drawn: ModdleElement[] = [shape(graph.pool, boxes.pool, { isHorizontal: true })];
  graph.lanes.forEach((lane, at) => drawn.push(shape(lane, boxes.lanes[at], { isHorizontal: true })));
  for (const node of graph.nodes.values()) {
    const extra = node.shape === 'frame' ? { isExpanded: true } : node.element.$type === 'bpmn:ExclusiveGateway' ? { isMarkerVisible: true } : {};
    drawn.push(shape(node.element, boxes.nodes.get(node.id), { ...extra, ...labelled(labels.get(node.id) ?? null) }));
  }
  for (const flow of graph.flows) {
    const route = routes.get(flow.id) ?? [];
    const waypoint = route.map((point) => moddle.create('dc:Point', { x: point.x, y: point.y }));
    const label = labelled(labels.get(flow.id) ?? null);
    drawn.push(moddle.create('bpmndi:BPMNEdge', { id: `${flow.id}_di`, bpmnElement: flow.element, waypoint, ...label }));
  }
  const id = graph.pool.id ?? 'pool';
  const plane = moddle.create('bpmndi:BPMNPlane', { id: `${id}-plane`, bpmnElement: graph.collaboration, planeElement: drawn });
  file.definitions.set('diagrams', [moddle.create('bpmndi:BPMNDiagram', { id: `${id}-diagram`, plane })]);
  return (await moddle.toXML(file.definitions, { format: true })).xml;
}

function shape(element: ModdleElement, box: Bounds | undefined, extra: Readonly<Record<string, unknown>>): ModdleElement {
  if (box === undefined) throw new Error(`"${element.id}" has no place`);
  return moddle.create('bpmndi:BPMNShape', { id: `${element.id}_di`, bpmnElement: element, bounds: bounds(box), ...extra });
}

function labelled(box: Bounds | null): Readonly<Record<string, unknown>> {
  return box === null ? {} : { label: moddle.create('bpmndi:BPMNLabel', { bounds: bounds(box) }) };
}

function bounds(box: Bounds): ModdleElement {
  return moddle.create('dc:Bounds', { x: box.x, y: box.y, width: box.w, height: box.h });
}
