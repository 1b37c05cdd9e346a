import pg from 'pg';
import { sequentialId } from '../generate/sequential-id.ts';
import { answerRounds } from './order.ts';

/**
 * What any house on this database has to do for a durable step, and no more: lock and update a row, insert an event as large as the act's, add a job by
 * the same function; six round trips with the bare driver, as the owner, whom no row-level security asks.
 */
const ownerUrl = process.argv[2] ?? '';
const zeros = Buffer.alloc(32);

answerRounds(async () => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const run = (name: string, text: string, values: readonly unknown[]) => client.query({ name, text, values: [...values] });
  return async (order, { command, doneAt, data }) => {
    await client.query('begin');
    const { rows } = await client.query<{ version: number; home: string }>({ name: 'bare-lock', text: 'select version, home_unit_id as home from stream where id = $1 for update', values: [order.id] });
    const [found] = rows;
    if (!found) throw new Error('no such stream');
    const id = sequentialId();
    await run('bare-update', 'update stream set version = version + 1, head = $2 where id = $1', [order.id, zeros]);
    await run('bare-event', `insert into event (stream_id, seq, id, stream_kind, home_unit_id, type, type_version, command_id, actor, channel, done_at, received_at, body, prev, hash)
      values ($1, $2, $3, 'case', $4, $5, 1, $3, '{"system": "bench"}', 'desk', $6, $6, $7, $8, $8)`, [order.id, found.version + 1, id, found.home, command, doneAt, JSON.stringify({ data }), zeros]);
    await run('bare-job', 'select jobs.add($1, $2, $3)', ['after-command', JSON.stringify({ kind: 'case', streamId: order.id, tells: [] }), `after-command:${id}`]);
    await client.query('commit');
    return found.version + 1;
  };
});
