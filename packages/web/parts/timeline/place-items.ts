import type { Item, Label, Stretch } from './item.ts';
import { shortened, textWidth } from './text-width.ts';

/** A label with its box; `leader` is the thin line to a label that had to stand beyond today's line. */
export type PlacedLabel = Stretch & { readonly text: string; readonly inside: boolean; readonly leader?: Stretch };
export type Placed = { readonly item: Item; readonly row: number; readonly label: PlacedLabel | null };

/** Pixels kept free: in a bar around its label, between bar and label, between labels and lines. */
const room = { inside: 5, beside: 5, apart: 6, line: 3 } as const;
export const markWidth = 14;

const overlap = (a: Stretch, b: Stretch, apart: number): boolean => a.from < b.to + apart - 0.01 && b.from < a.to + apart - 0.01;

/** `lines` are never crossed; `soft` ones only where a label would have to be cut otherwise. */
export type Field = { readonly width: number; readonly lines: readonly number[]; readonly soft?: readonly number[] };
type Row = { readonly bars: Stretch[]; readonly labels: Stretch[] };
type Spot = Omit<PlacedLabel, 'text'>;

/**
 * Rows and labels of one lane. In the order of beginning, each bar goes into the first row in which it and its label have room: inside,
 * else right, else left, else in another row. A label that fits nowhere is shortened to the name, then stands beyond today's line, then is cut.
 * No label crosses a line, the edge, a bar or another label.
 */
export function placeItems(items: readonly Item[], field: Field): readonly Placed[] {
  const rows: Row[] = [];
  return items.toSorted((a, b) => a.from - b.from || a.to - b.to).map((item) => {
    const { row, label } = choose(item, rows, field);
    rows[row] ??= { bars: [], labels: [] };
    rows[row].bars.push(extent(item));
    if (label && !label.inside) rows[row].labels.push({ from: Math.min(label.from, label.leader?.from ?? label.from), to: label.to });
    return { item, row, label };
  });
}

/** What a bar takes of its row: the rule under it may be longer than it is. */
export const extent = ({ from, to, rule }: Item): Stretch => ({ from: Math.min(from, rule?.from ?? from), to: Math.max(to, rule?.to ?? to) });

export const labelWidth = ({ mark }: Label, text: string): number => (mark ? markWidth : 0) + textWidth(text);

export const wholeText = ({ name, rest }: Label): string => name + rest;

function choose(item: Item, rows: readonly Row[], field: Field): { readonly row: number; readonly label: PlacedLabel | null } {
  const open = rows.map((row, i) => ({ row, i })).filter(({ row }) => [...row.bars, ...row.labels].every((taken) => !overlap(extent(item), taken, row.labels.includes(taken) ? room.beside : 0)));
  const choices = [...open, { row: { bars: [], labels: [] }, i: rows.length }];
  const texts = [...new Set([wholeText(item.label), item.label.name])];
  const strict = { ...field, lines: [...field.lines, ...(field.soft ?? [])] };
  for (const [spots, within] of [[near, strict], [near, field], [beyond, strict], [beyond, field]] as const) {
    for (const text of texts) {
      for (const { row, i } of choices) {
        const spot = spots(item, labelWidth(item.label, text), within).find((one) => isFree(one, row, within));
        if (spot) return { row: i, label: { ...spot, text } };
      }
    }
  }
  return { row: rows.length, label: cut(item, field) };
}

const at = (from: number, width: number, inside = false): Spot => ({ from, to: from + width, inside });

function near(item: Item, width: number): readonly Spot[] {
  const within = item.pieces.filter(({ look, from, to }) => carriesText.has(look) && to - from >= width + 2 * room.inside).map(({ from }) => at(from + room.inside, width, true));
  const { from, to } = item;
  return [...within, at(to + room.beside, width), at(from - room.beside - width, width)];
}

const carriesText = new Set(['done', 'open', 'customer', 'rest']);

/** Right of a line that stands between the bar and its label. */
function beyond({ to }: Item, width: number, { lines }: Field): readonly Spot[] {
  return lines.filter((line) => line > to - 1).toSorted((a, b) => a - b).map((line) => ({ ...at(line + room.line + 3, width), leader: { from: to, to: line + room.line } }));
}

function isFree(spot: Spot, row: Row, { width, lines }: Field): boolean {
  if (spot.from < 0 || spot.to > width || lines.some((line) => line > spot.from - room.line && line < spot.to + room.line)) return false;
  if (spot.inside) return true;
  const whole = { from: spot.leader?.from ?? spot.from, to: spot.to };
  return row.bars.every((bar) => !overlap(whole, bar, spot.leader ? 0 : room.beside)) && row.labels.every((label) => !overlap(whole, label, room.apart));
}

/** In a row of its own, as much of the name as the widest free side holds. */
function cut(item: Item, { width, lines }: Field): PlacedLabel | null {
  const { from, to } = item;
  const right = { from: to + room.beside, to: Math.min(width, ...lines.filter((line) => line > to).map((line) => line - room.line)) };
  const left = { from: Math.max(0, ...lines.filter((line) => line < from).map((line) => line + room.line)), to: from - room.beside };
  const side = right.to - right.from >= left.to - left.from ? right : left;
  const text = shortened(item.label.name, side.to - side.from - (item.label.mark ? markWidth : 0));
  if (text === '') return null;
  const wide = labelWidth(item.label, text);
  return { ...at(side === right ? right.from : left.to - wide, wide), text };
}
