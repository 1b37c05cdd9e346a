import type { Bounds, Point } from '../../packages/engines/process/compiled.ts';
import type { Boxes } from './boxes.ts';
import { findPath, type Port } from './find-path.ts';
import { framesAround, type Graph, type GraphFlow } from './graph.ts';
import { RouteGrid, step, ways } from './route-grid.ts';

const clear = 15;

/** Orthogonal ways for all flows: through no node, into no foreign sub-process, out of no own one. Short flows choose first. */
export function routeFlows(graph: Graph, boxes: Boxes): ReadonlyMap<string, readonly Point[]> {
  const grid = new RouteGrid(boxes.pool);
  const routes = new Map<string, readonly Point[]>();
  const length = (flow: GraphFlow): number => {
    const a = centre(boxOf(boxes, flow.from));
    const b = centre(boxOf(boxes, flow.to));
    return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + (b.x < a.x ? 400 : 0);
  };
  for (const flow of [...graph.flows].sort((a, b) => length(a) - length(b))) {
    // Branches of a fork may leave as one line; those of a choice are kept apart, or nobody sees which is which.
    const forks = graph.nodes.get(flow.from)?.element.$type === 'bpmn:ParallelGateway';
    const use = { from: forks ? flow.from : flow.id, to: flow.to };
    const scope = graph.nodes.get(flow.from)?.parent ?? '';
    const own = scope === '' ? boxes.lanes.reduce(around) : boxOf(boxes, scope);
    const frames = framesAround(graph, flow.from);
    const walls = [...boxes.nodes].filter(([id]) => !frames.includes(id)).map(([, box]) => grown(box, clear - 1));
    const path = findPath(grid, grid.mask(walls, grown(own, -step)), leaving(graph, boxes, flow), reaching(graph, boxes, flow), use);
    if (path === null) throw new Error(`no way for "${flow.id}"`);
    grid.use(path.cells, use);
    routes.set(flow.id, corners([path.first.border, ...path.cells.map((cell) => grid.point(cell)), path.last.border]));
  }
  return routes;
}

function leaving(graph: Graph, boxes: Boxes, flow: GraphFlow): readonly Port[] {
  const node = graph.nodes.get(flow.from);
  const box = boxOf(boxes, flow.from);
  if (node?.shape === 'boundary') return [port(box, 1, 0)];
  if (node?.shape === 'frame') return [port(box, 0, 0, rowOf(graph, boxes, flow.from, 'bpmn:EndEvent'))];
  return node?.shape === 'gateway' ? [port(box, 0, 0), port(box, 1, 4), port(box, 3, 4)] : [port(box, 0, 0), port(box, 1, 12), port(box, 3, 12)];
}

/** The way of a port that is reached leads into the box. */
function reaching(graph: Graph, boxes: Boxes, flow: GraphFlow): readonly Port[] {
  const node = graph.nodes.get(flow.to);
  const box = boxOf(boxes, flow.to);
  const sides = node?.shape === 'frame' ? [port(box, 2, 0, rowOf(graph, boxes, flow.to, 'bpmn:StartEvent'))] : [port(box, 2, 0), port(box, 1, 8), port(box, 3, 8)];
  return sides.map((side) => ({ ...side, way: (side.way + 2) % 4 }));
}

function port(box: Bounds, way: number, cost: number, y?: number): Port {
  const middle = centre(box);
  const at = { x: middle.x, y: y ?? middle.y };
  const dir = ways[way] ?? { x: 0, y: 0 };
  const border = { x: at.x + (dir.x * box.w) / 2, y: at.y + (dir.y * box.h) / 2 };
  const off = (value: number, towards: number): number => (towards > 0 ? Math.ceil((value + clear) / step) * step : towards < 0 ? Math.floor((value - clear) / step) * step : value);
  return { border, outside: { x: off(border.x, dir.x), y: off(border.y, dir.y) }, way, cost };
}

/** A frame is entered level with its start and left level with its (plain) end. */
function rowOf(graph: Graph, boxes: Boxes, frame: string, type: string): number | undefined {
  const inner = [...graph.nodes.values()].find((node) => node.parent === frame && node.element.$type === type && node.id.startsWith(frame));
  return inner === undefined ? undefined : centre(boxOf(boxes, inner.id)).y;
}

function corners(points: readonly Point[]): readonly Point[] {
  return points.filter((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (before === undefined || after === undefined) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

function boxOf(boxes: Boxes, id: string): Bounds {
  const box = boxes.nodes.get(id);
  if (box === undefined) throw new Error(`"${id}" has no place`);
  return box;
}

function centre(box: Bounds): Point {
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 };
}

function grown(box: Bounds, by: number): Bounds {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

function around(a: Bounds, b: Bounds): Bounds {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
