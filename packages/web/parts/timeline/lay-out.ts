import type { Axis } from './axis.ts';
import type { Lane } from './item.ts';
import { placeItems, type Placed } from './place-items.ts';

export type PlacedLane = { readonly lane: Lane; readonly y: number; readonly height: number; readonly placed: readonly Placed[] };
export type Laid = { readonly lanes: readonly PlacedLane[]; readonly height: number };

/** Pixels: the three head rows; above and under the rows of a lane; a bar in its row; the lines of a lane's name. */
export const size = { head: 60, pad: 6, bar: 16, barTop: 4, name: 22, note: 18 } as const;

/** Lanes beneath each other, each as high as its rows or its name need. */
export function layOut(lanes: readonly Lane[], { width }: Axis, today: number | null, wanted: number | null, row: number): Laid {
  let y: number = size.head;
  const laid = lanes.map((lane): PlacedLane => {
    const placed = placeItems(lane.items, { width, lines: today === null ? [] : [today], soft: wanted === null ? [] : [wanted] });
    const rows = Math.max(1, ...placed.map((one) => one.row + 1));
    const height = Math.max(rows * row, size.name + lane.notes.length * size.note) + 2 * size.pad;
    y += height;
    return { lane, y: y - height, height, placed };
  });
  return { lanes: laid, height: y };
}
