import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bpmnFiles, processFolder } from './bpmn/process-files.ts';
import { readBpmn } from './bpmn/read-bpmn.ts';
import { boxesOf } from './draw/boxes.ts';
import { readGraph } from './draw/graph.ts';
import { placeLabels } from './draw/labels.ts';
import { placeInGrid } from './draw/place-in-grid.ts';
import { routeFlows } from './draw/route-flows.ts';
import { writeDrawing } from './draw/write-drawing.ts';

/** `node tools/draw-processes.ts [name.bpmn …]`: lays the processes out anew after nodes or flows were added by hand. */
const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : bpmnFiles()) {
  const path = join(processFolder, name);
  const file = await readBpmn(name, readFileSync(path, 'utf8'));
  const graph = readGraph(file);
  const boxes = boxesOf(graph, placeInGrid(graph));
  const routes = routeFlows(graph, boxes);
  const labels = placeLabels(graph, boxes, routes);
  writeFileSync(path, await writeDrawing(file, graph, boxes, labels, routes));
  console.log(`${name}: ${boxes.pool.w} × ${boxes.pool.h}`);
}
