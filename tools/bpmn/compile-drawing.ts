import type { ModdleElement } from 'bpmn-moddle';
import type { Bounds, Point } from '../../packages/engines/process/compiled.ts';
import { type BpmnFile, childOf, childrenOf, refuse } from './read-bpmn.ts';

/** The drawing (BPMN DI) by element id. */
export type Drawing = { readonly bounds: ReadonlyMap<string, Bounds>; readonly waypoints: ReadonlyMap<string, readonly Point[]> };

export function compileDrawing(file: BpmnFile): Drawing {
  const bounds = new Map<string, Bounds>();
  const waypoints = new Map<string, readonly Point[]>();
  const plane = childrenOf(file.definitions, 'diagrams').map((diagram) => childOf(diagram, 'plane'))[0];
  if (plane === undefined) refuse(file, file.definitions, 'has no drawing');
  for (const drawn of childrenOf(plane, 'planeElement')) {
    const id = childOf(drawn, 'bpmnElement')?.id;
    if (id === undefined) refuse(file, drawn, 'draws nothing');
    const box = childOf(drawn, 'bounds');
    if (box !== undefined) bounds.set(id, { x: number(box, 'x'), y: number(box, 'y'), w: number(box, 'width'), h: number(box, 'height') });
    else waypoints.set(id, childrenOf(drawn, 'waypoint').map((point) => ({ x: number(point, 'x'), y: number(point, 'y') })));
  }
  return { bounds, waypoints };
}

function number(element: ModdleElement, property: string): number {
  const value = element.get(property);
  return typeof value === 'number' ? Math.round(value) : 0;
}
