import type { Bounds } from '../../packages/engines/process/compiled.ts';
import { framesAround, type Graph, type GraphNode } from './graph.ts';
import type { Placed } from './place-in-grid.ts';

const origin = { x: 160, y: 80 };
const header = 30;
const rowHeight = 120;
const framePadTop = 40;
const framePadBottom = 60;
const sizes = { task: { w: 120, h: 80 }, gateway: { w: 50, h: 50 }, event: { w: 36, h: 36 }, boundary: { w: 36, h: 36 } };

export type Boxes = { readonly nodes: ReadonlyMap<string, Bounds>; readonly lanes: readonly Bounds[]; readonly pool: Bounds };

/** Turns the grid into pixels; all centres lie on multiples of 10, the step of the router. */
export function boxesOf(graph: Graph, placed: Placed): Boxes {
  const lefts = columnLefts(graph, placed);
  const bands = laneBands(graph, placed);
  const nodes = new Map<string, Bounds>();
  for (const [id, cell] of placed.cells) {
    const node = graph.nodes.get(id);
    const band = bands[node?.lane ?? 0];
    if (node === undefined || node.shape === 'frame' || band === undefined) continue;
    const { w, h } = sizes[node.shape];
    const cx = ((lefts[cell.column] ?? 0) + (lefts[cell.column + 1] ?? 0)) / 2;
    const cy = band.rows + cell.row * rowHeight + rowHeight / 2;
    nodes.set(id, { x: cx - w / 2, y: cy - h / 2, w, h });
  }
  for (const [id, frame] of placed.frames) {
    const x = (lefts[frame.first] ?? 0) + 30;
    const top = (bands[frame.top]?.y ?? 0) + 20 + framePadTop * outer(graph, placed, id, 'top');
    const below = bands[frame.bottom];
    const bottom = (below === undefined ? 0 : below.y + below.h) - 50 - framePadBottom * outer(graph, placed, id, 'bottom');
    nodes.set(id, { x, y: top, w: (lefts[frame.last + 1] ?? 0) - 30 - x, h: bottom - top });
  }
  for (const node of graph.nodes.values()) if (node.shape === 'boundary') nodes.set(node.id, onBorder(graph, node, nodes));
  const width = (lefts[placed.columns] ?? 0) - origin.x + 40;
  const lanes = bands.map((band) => ({ x: origin.x + header, y: band.y, w: width - header, h: band.h }));
  return { nodes, lanes, pool: { x: origin.x, y: origin.y, w: width, h: lanes.reduce((sum, lane) => sum + lane.h, 0) } };
}

function columnLefts(graph: Graph, placed: Placed): readonly number[] {
  const lefts = [origin.x + header * 2];
  for (let column = 0; column < placed.columns; column += 1) {
    const here = [...placed.cells].filter(([, cell]) => cell.column === column).map(([id]) => graph.nodes.get(id)?.shape);
    const width = here.includes('task') ? 200 : here.length > 0 ? 160 : 100;
    lefts.push((lefts[column] ?? 0) + width);
  }
  return lefts;
}

function laneBands(graph: Graph, placed: Placed): readonly { readonly y: number; readonly h: number; readonly rows: number }[] {
  let y = origin.y;
  return graph.lanes.map((_, lane) => {
    const cells = [...placed.cells].filter(([id]) => graph.nodes.get(id)?.lane === lane);
    const rows = Math.max(1, ...cells.map(([, cell]) => cell.row + 1));
    const deep = (edge: 'top' | 'bottom'): number =>
      Math.max(0, ...[...placed.frames].filter(([, frame]) => frame[edge] === lane).map(([id]) => outer(graph, placed, id, edge) + 1));
    const top = 20 + framePadTop * deep('top');
    const band = { y, h: top + rows * rowHeight + 40 + framePadBottom * deep('bottom'), rows: y + top };
    y += band.h;
    return band;
  });
}

/** How many frames around this one begin (or end) in the same lane. */
function outer(graph: Graph, placed: Placed, frame: string, edge: 'top' | 'bottom'): number {
  return framesAround(graph, frame).filter((other) => placed.frames.get(other)?.[edge] === placed.frames.get(frame)?.[edge]).length;
}

/** Boundary events sit on the lower border: those that lead back to their host on the left, the others on the right. */
function onBorder(graph: Graph, event: GraphNode, nodes: ReadonlyMap<string, Bounds>): Bounds {
  const host = nodes.get(event.attachedTo ?? '');
  if (host === undefined) throw new Error(`"${event.id}" sits on nothing`);
  const { w, h } = sizes.boundary;
  const back = graph.flows.some((flow) => flow.from === event.id && flow.to === event.attachedTo);
  const place = [...graph.nodes.values()].filter((node) => node.attachedTo === event.attachedTo).indexOf(event);
  const isFrame = graph.nodes.get(event.attachedTo ?? '')?.shape === 'frame';
  const cx = back ? host.x + 60 : isFrame ? host.x + host.w - 120 - 160 * place : host.x + host.w - 20;
  return { x: cx - w / 2, y: host.y + host.h - h / 2, w, h };
}
