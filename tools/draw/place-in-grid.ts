import { forwardOrder } from './forward-order.ts';
import { type Graph, lanesOfFrame } from './graph.ts';

export type Cell = { readonly column: number; readonly row: number };
export type FrameCells = { readonly first: number; readonly last: number; readonly top: number; readonly bottom: number };

export type Placed = {
  /** Column, and row within its lane, of each task, gateway and event. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Columns (the first and last are padding) and lanes of each sub-process. */
  readonly frames: ReadonlyMap<string, FrameCells>;
  readonly columns: number;
};

/** Places every node in a column after what leads to it; no two in one cell, nobody inside a foreign frame. */
export function placeInGrid(graph: Graph): Placed {
  const cells = new Map<string, Cell>();
  const frames = new Map<string, FrameCells>();
  const taken = new Map<string, number>();

  const placeScope = (scope: string, from: number): number => {
    let last = from;
    for (const { node, before } of forwardOrder(graph, scope)) {
      const earliest = Math.max(from, ...before.map((id) => endOf(id) + 1));
      last = Math.max(last, node.shape === 'frame' ? placeFrame(node.id, earliest) : placeNode(node.id, node.lane, earliest));
    }
    return last;
  };
  const endOf = (id: string): number => frames.get(id)?.last ?? cells.get(id)?.column ?? -1;

  const placeNode = (id: string, lane: number, earliest: number): number => {
    let column = earliest;
    while ([...frames.values()].some((frame) => covers(frame, column, lane))) column += 1;
    const row = taken.get(`${column}/${lane}`) ?? 0;
    taken.set(`${column}/${lane}`, row + 1);
    cells.set(id, { column, row });
    return column;
  };

  const placeFrame = (id: string, earliest: number): number => {
    const { top, bottom } = lanesOfFrame(graph, id);
    let first = earliest;
    for (const [other, cell] of cells) {
      const lane = graph.nodes.get(other)?.lane ?? 0;
      if (lane >= top && lane <= bottom) first = Math.max(first, cell.column + 1);
    }
    for (const frame of frames.values()) if (frame.top <= bottom && frame.bottom >= top) first = Math.max(first, frame.last + 1);
    const last = placeScope(id, first + 1) + 1;
    frames.set(id, { first, last, top, bottom });
    return last;
  };

  const last = placeScope('', 0);
  return { cells, frames, columns: last + 1 };
}

function covers(frame: FrameCells, column: number, lane: number): boolean {
  return column >= frame.first && column <= frame.last && lane >= frame.top && lane <= frame.bottom;
}
