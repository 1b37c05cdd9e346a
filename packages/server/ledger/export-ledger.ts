import type pg from 'pg';
import { checkpointColumns, type Checkpoint } from './checkpoint.ts';
import type { CheckpointSeen } from './check-checkpoint.ts';
import { eventColumns, eventOf, type EventColumns } from './event-columns.ts';

const AT_ONCE = 500;

/** The last checkpoint with the versions that it covered; null before the first. */
export async function lastCheckpoint(client: pg.ClientBase | pg.Pool): Promise<CheckpointSeen | null> {
  const { rows: [found] } = await client.query<Checkpoint>(`select ${checkpointColumns} from ledger_checkpoint order by no desc limit 1`);
  if (found === undefined) return null;
  const { rows } = await client.query<{ id: string; version: number }>(
    'select distinct on (stream_id) stream_id as id, version from ledger_checkpoint_head where no <= $1 order by stream_id, no desc', [found.no],
  );
  return { ...found, versions: Object.fromEntries(rows.map(({ id, version }) => [id, version])) };
}

/** Every event in the order of streams and within them, in one snapshot; batches of some hundred. */
export async function* allEvents(client: pg.ClientBase) {
  let last: readonly [string, number] = ['00000000-0000-0000-0000-000000000000', 0];
  for (;;) {
    const { rows } = await client.query<EventColumns>({ name: 'all-events', text: `select ${eventColumns} from event e where (e.stream_id, e.seq) > ($1, $2) order by e.stream_id, e.seq limit ${AT_ONCE}`, values: [...last] });
    if (rows.length === 0) return;
    yield rows.map(eventOf);
    const end = rows.at(-1);
    if (end !== undefined) last = [end.streamId, end.seq];
  }
}

/**
 * The whole ledger as NDJSON, line by line: a head line, one event a line, and an end line with counts, heads and the last checkpoint. One snapshot, as
 * the worker's role. A file without its end line is a broken file. `told`, where given, holds the counts once the end line is out.
 */
export async function* exportLedger(pool: pg.Pool, told: { events: number; streams: number } = { events: 0, streams: 0 }): AsyncGenerator<string> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    yield `${JSON.stringify({ kind: 'jiedian-ledger', v: 1 })}\n`;
    const heads: Record<string, { readonly version: number; readonly hash: string }> = {};
    let events = 0;
    for await (const batch of allEvents(client)) {
      for (const event of batch) {
        heads[event.streamId] = { version: event.seq, hash: event.hash };
        yield `${JSON.stringify(event)}\n`;
      }
      events += batch.length;
    }
    const checkpoint = await lastCheckpoint(client);
    Object.assign(told, { events, streams: Object.keys(heads).length });
    yield `${JSON.stringify({ kind: 'end', streams: Object.keys(heads).length, events, heads, checkpoint })}\n`;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}
