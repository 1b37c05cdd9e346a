import type { Command } from '../filling-of.ts';
import { lengthOf, type Line, type Story } from '../story.ts';

/** A story with all its lines, of which the demo tells those up to `until`; the rest is how it would go on. */
export type Told = Story & { readonly rest: readonly Line[] };

type More = Omit<Told, 'lines' | 'rest' | 'quiet'> & { readonly quiet?: number; readonly until?: Command; readonly nth?: number };

/** Cuts after the `nth` line (from 1) of the act `until`; without it the whole is told. Throws when the story has no such line. */
export function tell(lines: readonly Line[], { until, nth = 1, quiet = 0, ...more }: More): Told {
  const found = until === undefined ? [] : lines.flatMap((line, i) => (line.act === until ? [i] : []));
  const last = until === undefined ? lines.length - 1 : found[nth - 1];
  if (last === undefined) throw new Error(`${more.profile.code} has no ${nth}. ${until}`);
  return { ...more, profile: { ...more.profile, wantedAfter: wantedDay(lines) ?? more.profile.wantedAfter }, quiet, lines: lines.slice(0, last + 1), rest: lines.slice(last + 1) };
}

/** The customer wants power on the day on which his story brings it, so that plans, outages and energisation agree; undefined when it brings none. */
function wantedDay(lines: readonly Line[]): number | undefined {
  const at = lines.findIndex(({ act }) => act === 'energise' || act === 'energise-lv');
  return at < 0 ? undefined : lengthOf(lines.slice(0, at + 1));
}
