import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { readAs } from '../db/scope.ts';
import { rowsOf } from '../db/flight.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { gramsOfQuery, matches } from './grams.ts';

export type Hit = { readonly id: Id; readonly number: string; readonly name: string | null; readonly address: string | null; readonly openedAt: string };

const sql = { case: sqlFile(import.meta.dirname, 'find-cases'), project: sqlFile(import.meta.dirname, 'find-projects') };

/** At most this many are looked at: whoever gets more adds a character. */
const most = 200;

/** Streams whose number, name or address hold the query, or their pinyin initials do; newest first, within the asker's scope. */
export async function findStreams(desk: Desk, asker: Asker, kind: 'case' | 'project', query: string): Promise<readonly Hit[]> {
  const grams = gramsOfQuery(query);
  if (grams === null) return [];
  const asked = grams.initials === null ? [grams.plain] : [grams.plain, grams.initials];
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), asked.map((one) => ({ ...sql[kind], values: [one, most] })));
  const hits = new Map(answers.flatMap((_, at) => rowsOf<Hit>(answers, at)).map((hit) => [hit.id, hit]));
  return [...hits.values()]
    .filter((hit) => [hit.number, hit.name, hit.address].some((text) => text !== null && matches(text, query)))
    .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

/** The ids for a list's filter; null when no search was asked for. */
export async function idsFor(desk: Desk, asker: Asker, kind: 'case' | 'project', query: string | undefined): Promise<readonly Id[] | null> {
  if (query === undefined || query.trim() === '') return null;
  return (await findStreams(desk, asker, kind, query)).map(({ id }) => id);
}
