import type { Bounds, Point } from '../../packages/engines/process/compiled.ts';
import type { Boxes } from './boxes.ts';
import type { Graph } from './graph.ts';

const letter = 12;
const line = 14;
const widest = 108;

/** Names of gateways, events and flows by element id, each on the first free spot beside its shape or where its flow begins. */
export function placeLabels(graph: Graph, boxes: Boxes, routes: ReadonlyMap<string, readonly Point[]>): ReadonlyMap<string, Bounds> {
  const segments = [...routes.values()].flatMap(segmentsOf);
  const shapes = [...graph.nodes.values()].filter((node) => node.shape !== 'frame').flatMap((node) => boxes.nodes.get(node.id) ?? []);
  const labels = new Map<string, Bounds>();
  const settle = (id: string, spots: readonly Bounds[]): void => {
    const cost = (spot: Bounds): number =>
      [...segments, ...shapes].filter((other) => overlap(spot, other)).length + [...labels.values()].filter((other) => overlap(spot, other)).length * 2;
    const [best] = spots.map((spot) => ({ spot, cost: cost(spot) })).sort((a, b) => a.cost - b.cost);
    if (best !== undefined) labels.set(id, best.spot);
  };
  for (const flow of graph.flows) settle(flow.id, flowSpots(sizeOf(flow.element.name ?? ''), routes.get(flow.id) ?? []));
  for (const node of graph.nodes.values()) {
    const box = boxes.nodes.get(node.id);
    if (box === undefined || node.shape === 'task' || node.shape === 'frame') continue;
    settle(node.id, nodeSpots(sizeOf(node.element.name ?? ''), box));
  }
  return labels;
}

type Size = { readonly w: number; readonly h: number };

function nodeSpots({ w, h }: Size, box: Bounds): readonly Bounds[] {
  const cx = box.x + box.w / 2;
  const below = box.y + box.h + 4;
  const above = box.y - h - 4;
  const sides = [cx - w / 2, cx + 8, cx - w - 8];
  return [...sides.map((x) => ({ x, y: below, w, h })), ...sides.map((x) => ({ x, y: above, w, h }))];
}

function flowSpots({ w, h }: Size, route: readonly Point[]): readonly Bounds[] {
  const [first, second] = route;
  if (first === undefined || second === undefined || w === 0) return [];
  if (first.y === second.y) return [first.y - h - 3, first.y + 3].map((y) => ({ x: second.x > first.x ? first.x + 4 : first.x - w - 4, y, w, h }));
  const y = second.y < first.y ? first.y - h - 8 : first.y + 8;
  return [first.x + 6, first.x - w - 6].map((x) => ({ x, y, w, h }));
}

function segmentsOf(route: readonly Point[]): readonly Bounds[] {
  return route.slice(1).map((end, at) => {
    const start = route[at] ?? end;
    return { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), w: Math.abs(start.x - end.x), h: Math.abs(start.y - end.y) };
  });
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.x < b.x + b.w + 1 && b.x < a.x + a.w + 1 && a.y < b.y + b.h + 1 && b.y < a.y + a.h + 1;
}

function sizeOf(name: string): Size {
  const long = [...name].length * letter;
  return { w: Math.min(long, widest), h: Math.ceil(long / widest) * line };
}
