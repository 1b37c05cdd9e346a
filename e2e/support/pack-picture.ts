import { readPng, writePng } from './png-file.ts';

/** Of 255, in each channel: far less than an eye or the comparison notices. */
const furthest = [0, 2, 4, 6, 8, 10, 12];
const most = 256;

/** The same picture in a palette, under half as large; null where 256 colours would not do. */
export function packPicture(file: Buffer): Buffer | null {
  const { width, height, pixels } = readPng(file);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) counts.set(colourAt(pixels, at), (counts.get(colourAt(pixels, at)) ?? 0) + 1);
  const colours = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  for (const far of furthest) {
    const chosen = choose(colours, far);
    if (chosen === null) continue;
    const places = new Uint8Array(width * height);
    for (let at = 0; at < places.length; at += 1) places[at] = chosen.placeOf.get(colourAt(pixels, at * 3)) ?? 0;
    return writePng(width, height, Uint8Array.from(chosen.palette.flatMap(channels)), places);
  }
  return null;
}

const colourAt = (pixels: Uint8Array, at: number): number => ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
const channels = (colour: number): readonly [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** The commonest colours stay as they are; a rare one is drawn by a chosen one no further than so far away. */
function choose(colours: readonly number[], far: number): { readonly palette: readonly number[]; readonly placeOf: ReadonlyMap<number, number> } | null {
  const palette: number[] = [];
  const placeOf = new Map<number, number>();
  for (const colour of colours) {
    const near = palette.findIndex((one) => distance(one, colour) <= far);
    if (near < 0 && palette.length === most) return null;
    placeOf.set(colour, near < 0 ? palette.push(colour) - 1 : near);
  }
  return { palette, placeOf };
}

const distance = (a: number, b: number): number => Math.max(Math.abs((a >> 16) - (b >> 16)), Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)), Math.abs((a & 255) - (b & 255)));
