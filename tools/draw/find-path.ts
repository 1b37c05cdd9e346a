import type { Point } from '../../packages/engines/process/compiled.ts';
import { type RouteGrid, step, type Use, ways } from './route-grid.ts';

/** Where a flow may leave or reach a node: a grid point beside the border, the way to walk there, and what choosing it costs. */
export type Port = { readonly border: Point; readonly outside: Point; readonly way: number; readonly cost: number };

const bend = 10;

type Entry = { readonly rank: number; readonly cost: number; readonly state: number };

/** Cheapest orthogonal path (A*) between one of the ports `from` and one of the ports `to`; null when walled in. */
export function findPath(
  grid: RouteGrid,
  blocked: Uint8Array,
  from: readonly Port[],
  to: readonly Port[],
  use: Use,
): { readonly cells: readonly number[]; readonly first: Port; readonly last: Port } | null {
  const goals = new Map(to.map((port) => [grid.cell(port.outside) * 4 + port.way, port]));
  const best = new Map<number, number>();
  const cameFrom = new Map<number, number>();
  const heap: Entry[] = [];
  const guess = (cell: number): number => {
    const here = grid.point(cell);
    return Math.min(...to.map((port) => (Math.abs(port.outside.x - here.x) + Math.abs(port.outside.y - here.y)) / step + port.cost));
  };
  const offer = (state: number, cost: number, before: number | undefined): void => {
    if (cost >= (best.get(state) ?? Infinity)) return;
    best.set(state, cost);
    if (before === undefined) cameFrom.delete(state);
    else cameFrom.set(state, before);
    push(heap, { rank: cost + guess(state >> 2), cost, state });
  };
  const starts = new Map(from.map((port) => [grid.cell(port.outside) * 4 + port.way, port]));
  for (const [state, port] of starts) if (blocked[state >> 2] === 0) offer(state, port.cost, undefined);
  for (let entry = pop(heap); entry !== undefined; entry = pop(heap)) {
    if (entry.cost > (best.get(entry.state) ?? Infinity)) continue;
    const last = goals.get(entry.state);
    if (last !== undefined) return traced(entry.state, cameFrom, starts, last);
    const cell = entry.state >> 2;
    const way = entry.state & 3;
    for (const turn of [0, 1, 3]) {
      const next = (way + turn) % 4;
      const cost = entry.cost + (turn === 0 ? 0 : bend);
      const move = ways[next];
      if (move === undefined) continue;
      if (turn !== 0) offer(cell * 4 + next, cost, entry.state);
      const target = cell + move.y * grid.columns + move.x;
      if (blocked[target] === 0) offer(target * 4 + next, cost + grid.price(target, next, use), entry.state);
    }
  }
  return null;
}

function traced(end: number, cameFrom: ReadonlyMap<number, number>, starts: ReadonlyMap<number, Port>, last: Port): { cells: number[]; first: Port; last: Port } | null {
  const cells: number[] = [];
  let state = end;
  for (;;) {
    if (cells[0] !== state >> 2) cells.unshift(state >> 2);
    const before = cameFrom.get(state);
    if (before === undefined) break;
    state = before;
  }
  const first = starts.get(state);
  return first === undefined ? null : { cells, first, last };
}

function push(heap: Entry[], entry: Entry): void {
  heap.push(entry);
  for (let at = heap.length - 1; at > 0; ) {
    const up = (at - 1) >> 1;
    if ((heap[up]?.rank ?? 0) <= (heap[at]?.rank ?? 0)) break;
    swap(heap, at, up);
    at = up;
  }
}

function pop(heap: Entry[]): Entry | undefined {
  if (heap.length < 2) return heap.pop();
  swap(heap, 0, heap.length - 1);
  const top = heap.pop();
  for (let at = 0; ; ) {
    const rank = (index: number): number => heap[index]?.rank ?? Infinity;
    const left = at * 2 + 1;
    const least = rank(left) <= rank(left + 1) ? left : left + 1;
    if (rank(least) >= rank(at)) return top;
    swap(heap, at, least);
    at = least;
  }
}

function swap(heap: Entry[], a: number, b: number): void {
  const one = heap[a];
  const other = heap[b];
  if (one === undefined || other === undefined) return;
  heap[a] = other;
  heap[b] = one;
}
