import type { Bounds, Point } from '../../packages/engines/process/compiled.ts';
import type { Boxes } from './boxes.ts';
import type { Graph } from './graph.ts';

const letter = 12;
const line = 14;
const widest = 96;

/** Names of gateways and events stand beside the shape: below it, for boundary events to the lower right. */
export function nodeLabels(graph: Graph, boxes: Boxes): ReadonlyMap<string, Bounds> {
  const labels = new Map<string, Bounds>();
  for (const node of graph.nodes.values()) {
    const box = boxes.nodes.get(node.id);
    if (box === undefined || node.shape === 'task' || node.shape === 'frame') continue;
    const { w, h } = sizeOf(node.element.name ?? '');
    const x = node.shape === 'boundary' ? box.x + box.w + 2 : box.x + box.w / 2 - w / 2;
    const y = node.shape === 'boundary' ? box.y + box.h / 2 + 4 : box.y + box.h + 4;
    labels.set(node.id, { x, y, w, h });
  }
  return labels;
}

/** The name of a flow stands where it leaves its gateway. */
export function flowLabel(name: string, route: readonly Point[]): Bounds | null {
  const [first, second] = route;
  if (first === undefined || second === undefined || name === '') return null;
  const { w, h } = sizeOf(name);
  if (first.y === second.y) return { x: first.x + 4, y: first.y - h - 3, w, h };
  return { x: first.x + 5, y: second.y < first.y ? first.y - h - 8 : first.y + 8, w, h };
}

function sizeOf(name: string): { readonly w: number; readonly h: number } {
  const long = [...name].length * letter;
  return { w: Math.min(long, widest), h: Math.ceil(long / widest) * line };
}
