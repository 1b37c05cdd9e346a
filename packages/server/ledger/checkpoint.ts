import type pg from 'pg';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import { canonical } from '@jiedian/domain/kernel/canonical.ts';
import { flight, rowsOf } from '../db/flight.ts';
import { NOTHING_BEFORE, sha256 } from './event-hash.ts';
import { merkleRoot, type Leaf } from './merkle-root.ts';

/** 台账检查点: a Merkle root over all heads, itself chained; it shows a cut tail and a lost stream, which the chains of streams do not. */
export type Checkpoint = {
  readonly no: number; readonly day: BusinessDate; readonly at: Instant; readonly streams: number; readonly root: string; readonly prev: string; readonly hash: string;
};

export const checkpointHash = ({ no, day, at, streams, root, prev }: Omit<Checkpoint, 'hash'>): string => sha256(canonical({ v: 1, no, day, at, streams, root, prev }));

export const checkpointColumns = `no, day, at, streams, encode(root, 'hex') as root, encode(prev, 'hex') as prev, encode(hash, 'hex') as hash`;

const CHECKPOINTING = 610_882;

/**
 * Makes the checkpoint of the day, once: null when it is there already. Runs as the worker's role, one at a time. Only heads that moved since the
 * checkpoint before are stored; the latest of each stream are the leaves.
 */
export async function makeCheckpoint(pool: pg.Pool, day: BusinessDate, at: Instant): Promise<Checkpoint | null> {
  const client = await pool.connect();
  try {
    await flight(client, ['begin isolation level repeatable read', { name: 'checkpoint-lock', text: 'select pg_advisory_xact_lock($1)', values: [CHECKPOINTING] }]);
    const answers = await flight(client, [
      { name: 'checkpoint-last', text: `select ${checkpointColumns} from ledger_checkpoint order by no desc limit 1` },
      { name: 'checkpoint-heads', text: `select id as "streamId", version, encode(head, 'hex') as head from stream` },
      { name: 'checkpoint-known', text: `select distinct on (stream_id) stream_id as "streamId", version, encode(head, 'hex') as head from ledger_checkpoint_head order by stream_id, no desc` },
    ]);
    const [last] = rowsOf<Checkpoint>(answers, 0);
    if (last !== undefined && last.day >= day) {
      await client.query('rollback');
      return null;
    }
    const leaves = rowsOf<Leaf>(answers, 1);
    const known = new Map(rowsOf<Leaf>(answers, 2).map(({ streamId, head }) => [streamId, head]));
    const moved = leaves.filter(({ streamId, head }) => known.get(streamId) !== head);
    const bare = { no: (last?.no ?? 0) + 1, day, at, streams: leaves.length, root: merkleRoot(leaves), prev: last?.hash ?? NOTHING_BEFORE };
    const made: Checkpoint = { ...bare, hash: checkpointHash(bare) };
    await flight(client, [
      {
        name: 'checkpoint-make', values: [made.no, day, at, made.streams, made.root, made.prev, made.hash],
        text: `insert into ledger_checkpoint (no, day, at, streams, root, prev, hash) values ($1, $2, $3, $4, decode($5, 'hex'), decode($6, 'hex'), decode($7, 'hex'))`,
      },
      {
        name: 'checkpoint-make-heads', values: [made.no, JSON.stringify(moved)],
        text: `insert into ledger_checkpoint_head (no, stream_id, version, head) select $1, x."streamId", x.version, decode(x.head, 'hex') from jsonb_to_recordset($2) as x("streamId" uuid, version int, head text)`,
      },
      'commit',
    ]);
    return made;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
