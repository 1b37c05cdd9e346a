import type { Command } from './filling-of.ts';
import type { Profile } from './profile.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** Who says a line when the turn of the step does not tell: a duty, `branch:` or `group:` before it, `customer`, or a second holder as `metering-team#2`. */
export type By = string;

/**
 * One act of a story: `after` working days since the line before, at a time of day. `each` plays the act once for everybody whose turn it is
 * (reviewers by their order, disciplines called), on the same day or the days after; the next line's `after` counts from the first of them.
 */
export type Line = {
  readonly act: Command;
  readonly on: 'case' | 'project';
  readonly after: number;
  readonly at: string;
  readonly by?: By;
  readonly variant?: string;
  readonly each?: 'reviewer' | 'discipline' | 'inspector';
};

export type Story = {
  readonly profile: Profile;
  /** What it shows, in a line. */
  readonly shows: Text;
  readonly lines: readonly Line[];
  /** Working days between its last line and the day before today; 0 = it happened on the last working day. */
  readonly quiet: number;
};

type More = Pick<Line, 'by' | 'variant' | 'each'>;

export const act = (command: Command, after: number, at: string, more: More = {}): Line => ({ act: command, on: 'case', after, at, ...more });
export const work = (command: Command, after: number, at: string, more: More = {}): Line => ({ act: command, on: 'project', after, at, ...more });

/** Working days from the first line to the last. */
export const lengthOf = (lines: readonly Line[]): number => lines.reduce((days, line) => days + line.after, 0);

/** Two lines of events beside each other, in the order of their days; both begin on the same day. */
export function beside(first: readonly Line[], second: readonly Line[]): readonly Line[] {
  const placed = [first, second].flatMap((lines, track) => {
    let day = 0;
    return lines.map((line, i) => ({ line, day: (day += line.after), track, i }));
  });
  const ordered = placed.toSorted((a, b) => a.day - b.day || (a.line.at < b.line.at ? -1 : a.line.at > b.line.at ? 1 : 0) || a.track - b.track || a.i - b.i);
  return ordered.map(({ line, day }, i) => ({ ...line, after: day - (ordered[i - 1]?.day ?? 0) }));
}
