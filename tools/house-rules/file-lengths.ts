export type FileLength = { readonly file: string; readonly lines: number };

export const median = 60;
export const ninth = 150;
export const longest = 250;

/** Small files (house.md, Habits): median ≤ 60 lines, nine in ten ≤ 150, none over 250. Returns a line for each breach; throws when given nothing. */
export function lengthBreaches(files: readonly FileLength[]): readonly string[] {
  if (files.length === 0) throw new Error('no file was measured');
  const sorted = files.toSorted((a, b) => a.lines - b.lines);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1]?.lines ?? 0;
  const breaches = sorted.filter(({ lines }) => lines > longest).map(({ file, lines }) => `${file} has ${lines} lines, more than ${longest}`);
  if (at(0.5) > median) breaches.push(`half of the files are longer than ${at(0.5)} lines, more than ${median}`);
  if (at(0.9) > ninth) breaches.push(`one in ten files is longer than ${at(0.9)} lines, more than ${ninth}`);
  return breaches;
}
