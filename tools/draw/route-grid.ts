import type { Bounds, Point } from '../../packages/engines/process/compiled.ts';

export const step = 10;

/** Right, down, left, up. */
export const ways: readonly Point[] = [{ x: 1, y: 0 }, { x: 0, y: 1 }, { x: -1, y: 0 }, { x: 0, y: -1 }];

/** What a flow may share a line with: others of the same `from`, or to the same node. */
export type Use = { readonly from: string; readonly to: string };

/** What already lies on the drawing, in steps of 10 pixels. */
export class RouteGrid {
  readonly columns: number;
  readonly rows: number;
  private readonly origin: Point;
  /** Flows drawn so far, by cell and by direction (across, upright). */
  private readonly across = new Map<number, Use[]>();
  private readonly upright = new Map<number, Use[]>();

  constructor(area: Bounds) {
    this.origin = { x: area.x, y: area.y };
    this.columns = Math.ceil(area.w / step) + 1;
    this.rows = Math.ceil(area.h / step) + 1;
  }

  cell(point: Point): number {
    return Math.round((point.y - this.origin.y) / step) * this.columns + Math.round((point.x - this.origin.x) / step);
  }

  point(cell: number): Point {
    return { x: this.origin.x + (cell % this.columns) * step, y: this.origin.y + Math.floor(cell / this.columns) * step };
  }

  mask(boxes: readonly Bounds[], within: Bounds): Uint8Array {
    const blocked = new Uint8Array(this.columns * this.rows).fill(1);
    for (const cell of this.inside(within)) blocked[cell] = 0;
    for (const box of boxes) for (const cell of this.inside(box)) blocked[cell] = 1;
    return blocked;
  }

  /** Price of entering a cell in a direction: lying along another flow is dear, unless both leave or reach the same node. */
  price(cell: number, way: number, use: Use): number {
    const along = (way % 2 === 0 ? this.across : this.upright).get(cell) ?? [];
    const crossing = (way % 2 === 0 ? this.upright : this.across).get(cell) ?? [];
    const foreign = along.filter((other) => other.to !== use.to && other.from !== use.from).length;
    return 1 + foreign * 12 + crossing.length * 3;
  }

  use(cells: readonly number[], use: Use): void {
    cells.forEach((cell, at) => {
      const neighbours = [cells[at - 1], cells[at + 1]].filter((other) => other !== undefined);
      for (const other of neighbours) {
        const map = Math.abs(other - cell) === 1 ? this.across : this.upright;
        map.set(cell, [...(map.get(cell) ?? []), use]);
      }
    });
  }

  private *inside(box: Bounds): Iterable<number> {
    const left = Math.max(0, Math.ceil((box.x - this.origin.x) / step));
    const right = Math.min(this.columns - 1, Math.floor((box.x + box.w - this.origin.x) / step));
    const top = Math.max(0, Math.ceil((box.y - this.origin.y) / step));
    const bottom = Math.min(this.rows - 1, Math.floor((box.y + box.h - this.origin.y) / step));
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) yield row * this.columns + column;
  }
}
