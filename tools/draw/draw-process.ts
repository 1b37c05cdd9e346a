import { readBpmn } from '../bpmn/read-bpmn.ts';
import { boxesOf } from './boxes.ts';
import { readGraph } from './graph.ts';
import { placeLabels } from './labels.ts';
import { placeInGrid } from './place-in-grid.ts';
import { routeFlows } from './route-flows.ts';
import { writeDrawing } from './write-drawing.ts';

/** The same process with a new drawing: lanes from the top, steps from the left, flows at right angles. The old drawing is dropped. */
export async function drawProcess(name: string, xml: string): Promise<string> {
  const file = await readBpmn(name, xml);
  const graph = readGraph(file);
  const boxes = boxesOf(graph, placeInGrid(graph));
  const routes = routeFlows(graph, boxes);
  return writeDrawing(file, graph, boxes, placeLabels(graph, boxes, routes), routes);
}
