import type pg from 'pg';

/** Names of persons by their ids; one who is not known has none. */
export async function namesOf(pool: pg.Pool, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ id: string; name: string }>({ name: 'names-of', text: 'select id, name from person where id = any ($1)', values: [ids] });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
