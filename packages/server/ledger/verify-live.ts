import type pg from 'pg';
import { checkCheckpoint } from './check-checkpoint.ts';
import { allEvents, lastCheckpoint } from './export-ledger.ts';
import { LedgerCheck, type Broken, type Head } from './ledger-check.ts';
import { said, sound, type Answer } from './verify-ledger.ts';

/** The same verification on a live database, in one snapshot, as the worker's role: chains, stored heads, last checkpoint. */
export async function verifyLive(pool: pg.Pool): Promise<Answer> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const checkpoint = await lastCheckpoint(client);
    const check = new LedgerCheck(new Map(Object.entries(checkpoint?.versions ?? {})));
    const trouble = (await seeAll(client, check)) ?? check.ends(await storedHeads(client)) ?? (checkpoint === null ? null : checkCheckpoint(checkpoint, check));
    return trouble === null ? sound(check, checkpoint) : said(1, trouble);
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

async function seeAll(client: pg.ClientBase, check: LedgerCheck): Promise<Broken | null> {
  for await (const batch of allEvents(client)) {
    for (const event of batch) {
      const trouble = check.see(event);
      if (trouble !== null) return trouble;
    }
  }
  return null;
}

async function storedHeads(client: pg.ClientBase): Promise<ReadonlyMap<string, Head>> {
  const { rows } = await client.query<{ id: string; version: number; hash: string }>(`select id, version, encode(head, 'hex') as hash from stream where version > 0`);
  return new Map(rows.map(({ id, version, hash }) => [id, { version, hash }]));
}
