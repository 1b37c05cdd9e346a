import type pg from 'pg';
import { foldFirm } from '@jiedian/domain/contractors/fold-firm.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { readFirmEvents } from './read-firm.ts';

/** Writes the row of a firm as its events tell it. */
export async function keepFirm(client: pg.ClientBase, id: Id, events: readonly LedgerEvent[]): Promise<void> {
  const firm = foldFirm(events);
  if (firm === null) throw new Error(`firm ${id} does not begin with its registration`);
  const lapses = firm.licences.filter(({ revoked }) => revoked === undefined).map(({ validTo }) => validTo).toSorted();
  await client.query({
    name: 'keep-firm',
    text: `insert into firm (stream_id, credit_code, name, kinds, lapses_on, version, record) values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (stream_id) do update set name = excluded.name, kinds = excluded.kinds, lapses_on = excluded.lapses_on, version = excluded.version, record = excluded.record`,
    values: [id, firm.creditCode, firm.name, firm.kinds, lapses[0] ?? null, events.length, JSON.stringify(firm)],
  });
}

/** Drops the rows of all firms and makes them again from their streams, within the caller's transaction. Gives the number of streams. */
export async function rebuildFirms(client: pg.ClientBase): Promise<number> {
  await client.query('lock table firm in exclusive mode');
  await client.query('delete from firm');
  const { rows } = await client.query<{ id: Id }>(`select id from stream where kind = 'firm' order by id`);
  for (const { id } of rows) await keepFirm(client, id, await readFirmEvents(client, id));
  return rows.length;
}
