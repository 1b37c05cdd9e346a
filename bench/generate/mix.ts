import { pick, pickOf } from '../../seed/stable-id.ts';

/** What the clone of a number is like: which story, cut where (a share of its events), and how many weeks ago its last event was. */
export type Kind = { readonly code: string; readonly share: number; readonly weeksAgo: number };

/** Codes of the stories, by how they end. */
export type Stories = { readonly lv: readonly string[]; readonly hv: readonly string[]; readonly brokenOff: readonly string[]; readonly all: readonly string[] };

/**
 * The books of a utility: of a hundred cases 50 small ones that are over, 6 of high voltage that are over, 9 terminated or refused, 35 under way at
 * any stage. What is over reaches back three years, what is under way was touched within twelve weeks.
 */
export function kindOf(no: number, stories: Stories): Kind {
  const of = `bench/mix/${no}`;
  const percent = pick(of, 100);
  const over = (codes: readonly string[], periods: number): Kind => ({ code: pickOf(`${of}/story`, codes), share: 1, weeksAgo: 1 + pick(`${of}/weeks`, periods) * Math.floor(150 / periods) });
  if (percent < 50) return over(stories.lv, 50);
  if (percent < 56) return over(stories.hv, 6);
  if (percent < 65) return over(stories.brokenOff, 30);
  return { code: pickOf(`${of}/story`, stories.all), share: pickOf(`${of}/share`, [0.03, 0.12, 0.25, 0.4, 0.7]), weeksAgo: 2 * pick(`${of}/weeks`, 6) };
}
