import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import { fillSql } from '../http/fill-sql.ts';

const narrowings = { acts: 'd.type = any (#::text[])', streams: 'd.stream_id = any (#::uuid[])' } as const;
export type Narrowing = keyof typeof narrowings;

const [list, count] = [sqlFile(import.meta.dirname, 'my-done'), sqlFile(import.meta.dirname, 'count-done')];

/** The statements of a page: the first or a later one, of 20 rows at most or of 100, and how many there are in all; made as those of the to-do list. */
export function doneSql(asked: readonly Narrowing[], first: boolean, long: boolean): { readonly list: SqlFile; readonly count: SqlFile } {
  const filter = asked.map((one, i) => ` and ${narrowings[one].replace('#', `$${2 + i}`)}`).join('');
  const after = first ? '' : ` and (d.at, d.id) < ($${2 + asked.length}::timestamptz, $${3 + asked.length}::uuid)`;
  const name = ['done', ...asked].join('-');
  return { list: fillSql(list, `${name}-${first ? 'first' : 'next'}-${long ? 'long' : 'short'}`, { filter, after, most: String(long ? 101 : 21) }), count: fillSql(count, name, { filter }) };
}
