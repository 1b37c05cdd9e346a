import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { genericPlans } from '../http/generic-plans.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { gramsOfQuery, matches, searchable } from './grams.ts';

export type Hit = { readonly kind: 'case' | 'project'; readonly id: Id; readonly number: string; readonly name: string | null; readonly address: string | null; readonly openedAt: string };

const [findBoth, newest, byLetters] = ['find-both', 'newest-cases', 'newest-by-letters'].map((name) => sqlFile(import.meta.dirname, name)) as [SqlFile, SqlFile, SqlFile];

/** At most this many of a kind are looked at: whoever gets more adds a character. */
const most = 200;

const holds = ({ number, name, address }: Hit, query: string): boolean => [number, name, address].some((text) => text !== null && matches(text, query));

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
    .filter((hit) => holds(hit, query))
    .toSorted((a, b) => (`${a.openedAt} ${a.id}` < `${b.openedAt} ${b.id}` ? 1 : -1));
  const lacking = (['case', 'project'] as const).some((kind) => hits.filter((hit) => hit.kind === kind).length < enough && found.some((rows) => rows.filter((row) => row.kind === kind).length >= looked));
  return lacking && looked < most ? findStreams(desk, asker, query) : hits;
}

/** So many cases, the newest that hold the query, when they are found among the last of the asker's units; else null, and nothing is said. */
export async function newestCases(desk: Desk, asker: Asker, query: string, enough: number): Promise<readonly Hit[] | null> {
  const grams = gramsOfQuery(query);
  if (grams === null || asker.units.length === 0) return null;
  // Letters may be pinyin initials, which only the grams know.
  const asked = grams.initials === null ? { ...newest, values: [asker.units, asker.personId, searchable(query), enough] } : { ...byLetters, values: [grams.plain, grams.initials, enough] };
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [genericPlans, asked]);
  const hits = rowsOf<Hit>(answers, 1).filter((hit) => holds(hit, query));
  return hits.length < enough ? null : hits;
}

/** The ids for a list's filter, of one kind or both; null when no search was asked for. */
export async function idsFor(desk: Desk, asker: Asker, query: string | undefined, kind?: Hit['kind']): Promise<readonly Id[] | null> {
  if (query === undefined || query.trim() === '') return null;
  return (await findStreams(desk, asker, query)).filter((hit) => kind === undefined || hit.kind === kind).map(({ id }) => id);
}
