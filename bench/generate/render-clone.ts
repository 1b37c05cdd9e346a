import type { Json } from '@jiedian/domain/kernel/json.ts';
import { periodOf, numberOf } from '@jiedian/server/command/number-for.ts';
import { sha256 } from '@jiedian/server/ledger/event-hash.ts';
import type { Vault } from '@jiedian/server/ledger/vault.ts';
import { gramsOf } from '@jiedian/server/search/grams.ts';
import { dateIn } from '@jiedian/engines/calendar/date-in-zone.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { escaped } from './copy-line.ts';
import { inventedWords } from './invented-words.ts';
import type { Organisation } from './clone-organisation.ts';
import { sequentialId } from './sequential-id.ts';
import { fill } from './slots.ts';
import { writtenTables, type Template, type WrittenTable } from './template.ts';

export type Lines = Readonly<Record<WrittenTable, string[]>>;
export const noLines = (): Lines => Object.fromEntries(writtenTables.map((table) => [table, []])) as unknown as Lines;

/** Gives the next count of a unit, kind and period. */
export type Counters = { readonly next: (unitId: string, kind: string, period: string) => number };

type Tools = { readonly vault: Vault; readonly organisation: Organisation; readonly counters: Counters };

/** One more case of the template's kind: its own ids, number, names, seals and hashes; its lines are added to `lines`. Gives its values, by slot. */
export function renderClone(template: Template, no: number, branch: number, { vault, organisation, counters }: Tools, lines: Lines): readonly string[] {
  const { slots, words, numbered } = template;
  const mine = inventedWords(no);
  const given = new Map<string, string>();
  for (const name of ['phone', 'contactName', 'supplyAddress', 'customerName'] as const) if (words[name] !== null) given.set(words[name], mine[name]);
  for (const { kind, number, unitId, openedAt } of numbered) {
    const period = periodOf(kind, dateIn('Asia/Shanghai', openedAt) as BusinessDate);
    given.set(number, numberOf(kind, organisation.codeOf(branch, unitId), period, counters.next(organisation.inBranch(branch, unitId), kind, period)));
  }
  const values = slots.list.map(({ kind, was }) => (kind === 'fresh' ? sequentialId() : kind === 'org' ? organisation.inBranch(branch, was) : kind === 'word' ? (given.get(was) ?? was) : was));

  for (const { digest, kind, clear, head } of template.sealed) {
    const kept = vault.keep(kind, JSON.parse(fill(clear, values)) as Json);
    values[digest] = kept.digest;
    lines.sealed_value.push(`${fill(head, values)}\t${kept.keyId}\t${bytea(kept.salt)}\t${bytea(kept.value)}\t${kept.lookup === null ? '\\N' : bytea(kept.lookup)}\t\\N\n`);
  }
  // Each event says the hash of the one before, so they are filled in their order.
  for (const { said, hash, line } of template.events) {
    values[hash] = sha256(fill(said, values));
    lines.event.push(fill(line, values));
  }
  for (const { table, line } of template.lines) lines[table].push(fill(line, values));
  for (const { head, texts } of template.search) {
    const grams = gramsOf(texts.map((text) => fill(text, values)));
    lines.search_key.push(`${fill(head, values)}\t${escaped(`{${grams.map((gram) => `"${gram.replace(/["\\]/g, '\\$&')}"`).join(',')}}`)}\n`);
  }
  return values;
}

const bytea = (base64: string): string => `\\\\x${Buffer.from(base64, 'base64').toString('hex')}`;
