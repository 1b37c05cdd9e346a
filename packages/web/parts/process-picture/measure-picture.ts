import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { headsOf, type Head } from './phases.ts';
import { placeSteps, type LaneCode, type Placed } from './place-steps.ts';
import { stepGraph, type Link } from './step-graph.ts';

export type Box = Placed & { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly joins: readonly number[] };
export type Strip = { readonly band: number; readonly lane: LaneCode; readonly y: number; readonly h: number };
export type PhaseHead = Head & { readonly x: number; readonly y: number; readonly w: number };
export type Picture = { readonly width: number; readonly height: number; readonly heads: readonly PhaseHead[]; readonly strips: readonly Strip[]; readonly boxes: readonly Box[]; readonly lines: readonly { readonly key: string; readonly d: string }[] };

const laneOrder: readonly LaneCode[] = ['customer', 'customer-manager', 'departments', 'project-manager'];
/** Pixels: labels of lanes, height of a box, of a row; the room between two boxes, from one box to the next at most, between two bands, for the heads of phases. */
const size = { label: 92, box: 50, row: 68, gap: 16, pitch: 150, bands: 12, head: 30 } as const;
/** Columns that a band has at most, and at least where a window is very narrow. */
const columnsOfBand = { most: 11, least: 4 } as const;

/** From one box to the next at least: a long English word stands whole. In pixels. */
export const leastPitch = { zh: 92, en: 97 } as const;

/** Every step, lane and link with its place, for a picture so many pixels wide; without a width as wide as it likes to be. */
export function measurePicture(process: CompiledProcess, asked?: number, least: number = leastPitch.zh): Picture {
  const graph = stepGraph(process);
  const room = asked === undefined ? columnsOfBand.most : Math.floor((asked - size.label - 12) / least);
  const { steps, columns } = placeSteps(graph, Math.max(columnsOfBand.least, Math.min(columnsOfBand.most, room)));
  const strips = stripsOf(steps);
  const most = Math.max(1, ...columns);
  const width = asked ?? size.label + 12 + most * size.pitch;
  const pitch = Math.min(size.pitch, (width - size.label - 12) / most);
  const joints = jointsOf(graph.links, steps);
  const boxes = steps.map((step): Box => {
    const strip = strips.find(({ band, lane }) => band === step.band && lane === step.lane);
    return { ...step, x: size.label + 12 + step.column * pitch, y: (strip?.y ?? 0) + 9 + step.row * size.row, w: pitch - size.gap, h: size.box, joins: joints.get(step.node.id) ?? [] };
  });
  const last = strips.at(-1);
  const heads = headsOf(steps).map((head): PhaseHead => ({ ...head, x: size.label + 8 + head.from * pitch, w: head.columns * pitch - 8, y: (strips.find(({ band }) => band === head.band)?.y ?? size.head) - size.head + 2 }));
  return { width, height: last ? last.y + last.h : 0, heads, strips, boxes, lines: linesOf(graph.links, boxes) };
}

function stripsOf(steps: readonly Placed[]): readonly Strip[] {
  let y = 0;
  const bands = 1 + Math.max(0, ...steps.map(({ band }) => band));
  return Array.from({ length: bands }).flatMap((_, band) => {
    const here = steps.filter((step) => step.band === band);
    y += size.head + (band === 0 ? 0 : size.bands);
    return laneOrder.filter((lane) => here.some((step) => step.lane === lane)).map((lane): Strip => {
      const h = size.row * (1 + Math.max(...here.filter((step) => step.lane === lane).map(({ row }) => row)));
      y += h;
      return { band, lane, y: y - h, h };
    });
  });
}

/** Links from one band to the next are not drawn: both ends bear the same mark, one for each step that is led from. */
function jointsOf(links: readonly Link[], steps: readonly Placed[]): ReadonlyMap<string, readonly number[]> {
  const band = new Map(steps.map((step) => [step.node.id, step.band]));
  const crossing = links.filter(({ from, to }) => band.get(from) !== band.get(to));
  const sources = [...new Set(crossing.map(({ from }) => from))];
  const marks = new Map<string, number[]>();
  for (const { from, to } of crossing) {
    const mark = sources.indexOf(from);
    for (const end of [from, to]) if (!marks.get(end)?.includes(mark)) marks.set(end, [...(marks.get(end) ?? []), mark]);
  }
  return marks;
}

/** Right out of the one step, left into the other; over several columns the way runs in the gap under the row. */
function linesOf(links: readonly Link[], boxes: readonly Box[]): Picture['lines'] {
  const at = new Map(boxes.map((box) => [box.node.id, box]));
  return links.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b || a.band !== b.band) return [];
    const [ax, ay, bx, by] = [a.x + a.w, a.y + a.h / 2, b.x, b.y + b.h / 2];
    const turn = bx - size.gap / 2;
    if (b.column === a.column + 1) return [{ key: `${from}/${to}`, d: `M${ax} ${ay}H${turn}V${by}H${bx - 2}` }];
    const under = a.y + a.h + (size.row - a.h) / 2;
    return [{ key: `${from}/${to}`, d: `M${ax} ${ay}H${ax + size.gap / 2 - 3}V${under}H${turn}V${by}H${bx - 2}` }];
  });
}
