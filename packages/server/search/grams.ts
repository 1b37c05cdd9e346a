import { pinyin } from 'pinyin-pro';

/** How a text is compared: NFKC, lower case, no spaces. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

const chars = (text: string): readonly string[] => [...searchable(text)];
const pairs = (of: readonly string[]): readonly string[] => of.slice(1).map((char, i) => (of[i] ?? '') + char);

/** Marks a gram of pinyin initials, so that `xa` never meets an address that holds the letters x and a. */
const mark = '~';

/**
 * What a stream is found by: all single characters and pairs of its number, name and address, and the same of the initials of
 * every reading of its Chinese characters (长 is both c and z).
 */
export function gramsOf(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const of = chars(text);
    for (const gram of [...of, ...pairs(of)]) found.add(gram);
    const initials = of.map(initialsOf);
    initials.forEach((first, i) => {
      for (const a of first) {
        found.add(mark + a);
        for (const b of initials[i + 1] ?? []) found.add(mark + a + b);
      }
    });
  }
  return [...found];
}

const known = new Map<string, readonly string[]>();

/** The initials of all readings of one character; letters and digits stand for themselves, so that 10kV stays findable among them. */
function initialsOf(char: string): readonly string[] {
  const kept = known.get(char);
  if (kept) return kept;
  const read = /\p{Script=Han}/u.test(char) ? pinyin(char, { multiple: true, toneType: 'none', type: 'array', pattern: 'first' }) : [];
  const initials = /[a-z0-9]/.test(char) ? [char] : [...new Set(read.map((one) => one.charAt(0).toLowerCase()).filter((one) => /[a-z]/.test(one)))];
  if (known.size < 30_000) known.set(char, initials);
  return initials;
}

/** A query as grams: `plain` asks the text as typed, `initials` (letters only) asks the pinyin. Null when nothing can be asked. */
export function gramsOfQuery(query: string): { readonly plain: readonly string[]; readonly initials: readonly string[] | null } | null {
  const of = chars(query);
  if (of.length === 0) return null;
  const asked = of.length === 1 ? of : pairs(of);
  return { plain: asked, initials: of.every((char) => /[a-z0-9]/.test(char)) && of.some((char) => /[a-z]/.test(char)) ? asked.map((gram) => mark + gram) : null };
}

/** Whether the text holds the query as typed, or its characters' initials do: grams alone also meet scattered pieces. */
export function matches(text: string, query: string): boolean {
  const asked = searchable(query);
  if (searchable(text).includes(asked)) return true;
  const initials = chars(text).map(initialsOf);
  const letters = [...asked];
  return letters.every((letter) => /[a-z0-9]/.test(letter)) && initials.some((_, at) => letters.every((letter, i) => initials[at + i]?.includes(letter) ?? false));
}
