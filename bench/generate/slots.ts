/** A text with gaps: `parts` has one more than `slots`; each slot says which of a clone's values stands between two parts. */
export type Patterned = { readonly parts: readonly string[]; readonly slots: readonly number[] };

/** What stands in a gap. `fresh`: a new id in every clone; `org`: a unit or person of the utility, mapped by branch; `word`: a name or number of the clone. */
export type Slot = { readonly kind: 'fresh' | 'org' | 'digest' | 'hash' | 'word'; readonly was: string };

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds, in the texts of one template, everything that differs from clone to clone. */
export class Slots {
  readonly list: Slot[] = [];
  readonly #known = new Map<string, number>();
  readonly #pattern: RegExp;
  readonly #org: ReadonlySet<string>;

  /** `digests` and `hashes`: the 64 hex digits that must be made anew; others (of files, of commands) stay. */
  constructor(org: ReadonlySet<string>, { digests, hashes, words }: { readonly digests: readonly string[]; readonly hashes: readonly string[]; readonly words: readonly string[] }) {
    this.#org = org;
    for (const was of digests) this.#add({ kind: 'digest', was });
    for (const was of hashes) this.#add({ kind: 'hash', was });
    for (const was of words) this.#add({ kind: 'word', was });
    const longestFirst = words.toSorted((a, b) => b.length - a.length).map(literal);
    this.#pattern = new RegExp([uuid, '[0-9a-f]{64}', ...longestFirst].join('|'), 'g');
  }

  #add(slot: Slot): number {
    const at = this.#known.get(slot.was) ?? this.list.push(slot) - 1;
    this.#known.set(slot.was, at);
    return at;
  }

  /** Where a value stands in a clone's list of values. Throws for one that was not announced. */
  at(was: string): number {
    const at = this.#known.get(was);
    if (at === undefined) throw new Error(`no slot for ${was}`);
    return at;
  }

  patterned(text: string): Patterned {
    const parts: string[] = [];
    const slots: number[] = [];
    let from = 0;
    for (const { 0: was, index } of text.matchAll(this.#pattern)) {
      const slot = this.#known.get(was) ?? (was.length === 36 ? this.#add({ kind: this.#org.has(was) ? 'org' : 'fresh', was }) : undefined);
      if (slot === undefined) continue;
      parts.push(text.slice(from, index));
      slots.push(slot);
      from = index + was.length;
    }
    return { parts: [...parts, text.slice(from)], slots };
  }
}

export function fill({ parts, slots }: Patterned, values: readonly string[]): string {
  let text = parts[0] ?? '';
  for (let i = 0; i < slots.length; i += 1) text += (values[slots[i] ?? -1] ?? '') + (parts[i + 1] ?? '');
  return text;
}
