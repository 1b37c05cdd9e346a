import type { CompiledNode } from '@jiedian/engines/process/compiled.ts';
import type { Link, StepGraph } from './step-graph.ts';

export type LaneCode = 'customer' | 'customer-manager' | 'departments' | 'project-manager';
export type Placed = { readonly node: CompiledNode; readonly column: number; readonly band: number; readonly lane: LaneCode; readonly row: number };
export type Placing = { readonly steps: readonly Placed[]; readonly columns: readonly number[] };

/** 专业部门 stand together: whose step it is in particular stands in the list of steps. */
export const laneOf = ({ lane }: CompiledNode): LaneCode =>
  lane === 'customer' || lane === 'agent' ? 'customer' : lane === 'customer-manager' || lane === 'project-manager' ? lane : 'departments';

/** Columns by the longest way to a step; a long process in bands of at most `widest` columns, cut about evenly where the fewest links cross. */
export function placeSteps({ nodes, links }: StepGraph, widest: number): Placing {
  const column = columnsOf(nodes, links);
  const count = 1 + Math.max(0, ...column.values());
  const starts = startsOf(count, widest, links, column);
  const taken = new Map<string, number>();
  const steps = nodes.map((node): Placed => {
    const at = column.get(node.id) ?? 0;
    const band = starts.findLastIndex((start) => start <= at);
    const lane = laneOf(node);
    const row = taken.get(`${at}/${lane}`) ?? 0;
    taken.set(`${at}/${lane}`, row + 1);
    return { node, column: at - (starts[band] ?? 0), band, lane, row };
  });
  return { steps, columns: starts.map((start, band) => (starts[band + 1] ?? count) - start) };
}

function columnsOf(nodes: readonly CompiledNode[], links: readonly Link[]): ReadonlyMap<string, number> {
  const column = new Map(nodes.map(({ id }) => [id, 0]));
  // Links lead to the right only, so that as many rounds as there are steps settle every column.
  for (let round = 0, moved = true; moved && round <= nodes.length; round += 1) {
    moved = false;
    for (const { from, to } of links) {
      const least = (column.get(from) ?? 0) + 1;
      if ((column.get(to) ?? 0) >= least) continue;
      column.set(to, least);
      moved = true;
    }
  }
  return column;
}

/** The column in which each band begins. */
function startsOf(count: number, widest: number, links: readonly Link[], column: ReadonlyMap<string, number>): readonly number[] {
  const crossing = (cut: number) => links.filter(({ from, to }) => (column.get(from) ?? 0) < cut && (column.get(to) ?? 0) >= cut).length;
  const bands = Math.ceil(count / widest);
  const starts = [0];
  for (let band = 1; band < bands; band += 1) {
    const before = starts.at(-1) ?? 0;
    const even = before + Math.ceil((count - before) / (bands - band + 1));
    const near = [even, even + 1, even - 1].filter((cut) => cut > before && cut - before <= widest && count - cut <= widest * (bands - band));
    starts.push(near.reduce((best, cut) => (crossing(cut) < crossing(best) ? cut : best), near[0] ?? even));
  }
  return starts;
}
