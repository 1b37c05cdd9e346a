import type pg from 'pg';
import { foldConfiguration } from '@jiedian/domain/configuration/version.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { keepVersion } from './keep-version.ts';
import { readEvents } from './read-configuration.ts';

/** Drops the rows of all kept documents and makes them again from their streams, within the caller's transaction. Gives the number of streams. */
export async function rebuildConfiguration(client: pg.ClientBase): Promise<number> {
  await client.query('lock table configuration in exclusive mode');
  await client.query('delete from configuration');
  const { rows } = await client.query<{ id: Id }>(`select id from stream where kind = 'configuration' order by id`);
  for (const { id } of rows) {
    const folded = foldConfiguration(await readEvents(client, id));
    for (const version of folded?.versions ?? []) await keepVersion(client, id, folded as NonNullable<typeof folded>, version);
  }
  return rows.length;
}
