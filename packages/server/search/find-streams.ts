import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { gramsOfQuery, matches } from './grams.ts';

export type Hit = { readonly kind: 'case' | 'project'; readonly id: Id; readonly number: string; readonly name: string | null; readonly address: string | null; readonly openedAt: string };

const findBoth = sqlFile(import.meta.dirname, 'find-both');

/** At most this many of a kind are looked at: whoever gets more adds a character. */
const most = 200;

/**
 * Cases and projects whose number, name or address hold the query, or their pinyin initials do; newest first, within the asker's scope. `enough`: so
 * many of a kind are wanted; three times as many are looked at first, and all only when too few of them hold it, for grams alone also meet scattered pieces.
 */
export async function findStreams(desk: Desk, asker: Asker, query: string, enough = most): Promise<readonly Hit[]> {
  const grams = gramsOfQuery(query);
  if (grams === null) return [];
  const asked = grams.initials === null ? [grams.plain] : [grams.plain, grams.initials];
  const looked = Math.min(3 * enough, most);
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), asked.map((one) => ({ ...findBoth, values: [one, looked] })));
  const found = answers.map((_, at) => rowsOf<Hit>(answers, at));
  const hits = [...new Map(found.flat().map((hit) => [hit.id, hit])).values()]
    .filter((hit) => [hit.number, hit.name, hit.address].some((text) => text !== null && matches(text, query)))
    .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  const lacking = (['case', 'project'] as const).some((kind) => hits.filter((hit) => hit.kind === kind).length < enough && found.some((rows) => rows.filter((row) => row.kind === kind).length >= looked));
  return lacking && looked < most ? findStreams(desk, asker, query) : hits;
}

/** The ids for a list's filter, of one kind or both; null when no search was asked for. */
export async function idsFor(desk: Desk, asker: Asker, query: string | undefined, kind?: Hit['kind']): Promise<readonly Id[] | null> {
  if (query === undefined || query.trim() === '') return null;
  return (await findStreams(desk, asker, query)).filter((hit) => kind === undefined || hit.kind === kind).map(({ id }) => id);
}
