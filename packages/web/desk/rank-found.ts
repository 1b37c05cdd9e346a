import type { Schemas } from '../ask/client.ts';

export type Found = Schemas['Found'];

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** How near a find is to what was typed: the number itself, its end or beginning, a name that is so called or begins so, then what only holds it. */
function nearness({ number, title, match }: Found, asked: string): number {
  const [no, name] = [plain(number), plain(title)];
  if (no === asked || name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  if (no.startsWith(asked) || no.endsWith(asked)) return 2;
  if (name.includes(asked)) return 3;
  return match === 'address' ? 5 : 4;
}

/** The finds, the nearest first; the server's order (newest first, cases before projects) among equals. */
export const rankFound = (found: readonly Found[], typed: string): readonly Found[] => {
  const asked = plain(typed);
  return found.map((item, at) => ({ item, at, near: nearness(item, asked) })).toSorted((a, b) => a.near - b.near || a.at - b.at).map(({ item }) => item);
};

const kept = 6;

/** Recent searches with this one first, each once, a few. */
export const withRecent = (recent: readonly string[], typed: string): readonly string[] => [typed, ...recent.filter((one) => one !== typed)].slice(0, kept);
