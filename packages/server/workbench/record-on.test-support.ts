import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { newId } from '../command/little-county.test-support.ts';
import type { WebCounty } from '../http/web-county.test-support.ts';

type Recorded = { readonly type: string; readonly personId: Id; readonly duty: string; readonly body?: object; readonly at?: string };

/** Puts a record on a stream's ledger that nobody decided, for what is read of records alone; `at`: an instant, now without it. */
export async function recordOn(county: WebCounty, stream: Id, { type, personId, duty, body = {}, at }: Recorded): Promise<void> {
  await county.sql(
    `insert into event (stream_id, seq, id, stream_kind, home_unit_id, type, type_version, command_id, actor, channel, done_at, received_at, body, prev, hash)
      select s.id, 1 + coalesce((select max(e.seq) from event e where e.stream_id = s.id), 0), $2, s.kind, s.home_unit_id, $3, 1, $2, $4, 'desk', $6, $6, $5, s.head, s.head from stream s where s.id = $1`,
    [stream, newId(), type, JSON.stringify({ personId, duty, unitId: null }), JSON.stringify(body), at ?? new Date().toISOString()],
  );
}
