import type { CompiledNode } from '@jiedian/engines/process/compiled.ts';
import type { Link, StepGraph } from './step-graph.ts';

export type LaneCode = 'customer' | 'customer-manager' | 'departments' | 'project-manager';
export type Placed = { readonly node: CompiledNode; readonly column: number; readonly band: number; readonly lane: LaneCode; readonly row: number };
export type Placing = { readonly steps: readonly Placed[]; readonly columns: readonly number[] };

/** 专业部门 stand together: whose step it is in particular stands in the list of steps. */
export const laneOf = ({ lane }: CompiledNode): LaneCode =>
  lane === 'customer' || lane === 'agent' ? 'customer' : lane === 'customer-manager' || lane === 'project-manager' ? lane : 'departments';

const widest = 11;

/** Columns by the longest way to a step; a long process in bands, cut about evenly where the fewest links cross. */
export function placeSteps({ nodes, links }: StepGraph): Placing {
  const column = columnsOf(nodes, links);
  const count = 1 + Math.max(0, ...column.values());
  const cut = count > widest ? bestCut(count, links, column) : count;
  const taken = new Map<string, number>();
  const steps = nodes.map((node): Placed => {
    const at = column.get(node.id) ?? 0;
    const band = at < cut ? 0 : 1;
    const lane = laneOf(node);
    const row = taken.get(`${at}/${lane}`) ?? 0;
    taken.set(`${at}/${lane}`, row + 1);
    return { node, column: band === 0 ? at : at - cut, band, lane, row };
  });
  return { steps, columns: cut < count ? [cut, count - cut] : [count] };
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

function bestCut(count: number, links: readonly Link[], column: ReadonlyMap<string, number>): number {
  const crossing = (cut: number) => links.filter(({ from, to }) => (column.get(from) ?? 0) < cut && (column.get(to) ?? 0) >= cut).length;
  const middle = Math.ceil(count / 2);
  const near = [middle, middle + 1, middle - 1].filter((cut) => cut <= widest && count - cut <= widest);
  return near.reduce((best, cut) => (crossing(cut) < crossing(best) ? cut : best), near[0] ?? middle);
}
