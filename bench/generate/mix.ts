import { pick, pickOf } from '../../seed/stable-id.ts';

/** What the clone of a number is like: which story, cut where (a share of its events), and how many weeks ago its last event was. */
export type Kind = { readonly code: string; readonly share: number; readonly weeksAgo: number };

/** Codes of the stories, by how they end. */
export type Stories = { readonly lv: readonly string[]; readonly hv: readonly string[]; readonly brokenOff: readonly string[]; readonly all: readonly string[] };

/**
 * The books of a utility: of a hundred cases 57 small ones that are over, 4 of high voltage that are over, 7 terminated or refused, 32 under way at
 * any stage. What is over reaches back two years, what is under way was touched within twelve weeks.
 */
export function kindOf(no: number, stories: Stories): Kind {
  const of = `bench/mix/${no}`;
  const percent = pick(of, 100);
  const over = (codes: readonly string[], periods: number): Kind => ({ code: pickOf(`${of}/story`, codes), share: 1, weeksAgo: 1 + pick(`${of}/weeks`, periods) * Math.floor(100 / periods) });
  if (percent < 57) return over(stories.lv, 50);
  if (percent < 61) return over(stories.hv, 6);
  if (percent < 68) return over(stories.brokenOff, 30);
  return { code: pickOf(`${of}/story`, stories.all), share: pickOf(`${of}/share`, [0.03, 0.08, 0.15, 0.3, 0.6]), weeksAgo: 4 * pick(`${of}/weeks`, 3) };
}
