export type Stroke = { readonly points: readonly { readonly x: number; readonly y: number }[] };

const width = 340;
const height = 180;
/** The door takes 60,000 characters; long signatures are thinned well below it. */
const most = 4_000;

/** Drawn on an upright screen `padWidth` wide by somebody who holds it in landscape, its right edge up. */
export const turned = (strokes: readonly Stroke[], padWidth: number): readonly Stroke[] => strokes.map(({ points }) => ({ points: points.map(({ x, y }) => ({ x: y, y: padWidth - x })) }));

/** A signature as the path of an SVG of 340 × 180, whatever the size of the pad. */
export function strokesOf(strokes: readonly Stroke[], padWidth: number, padHeight: number): string {
  const scale = Math.min(width / Math.max(padWidth, 1), height / Math.max(padHeight, 1));
  const every = Math.max(1, Math.ceil(strokes.reduce((n, { points }) => n + points.length, 0) / most));
  const at = (n: number) => String(Math.round(n * scale * 10) / 10);
  return strokes.map(({ points }) => points
    .filter((_, i) => i % every === 0 || i === points.length - 1)
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('')).join('');
}
