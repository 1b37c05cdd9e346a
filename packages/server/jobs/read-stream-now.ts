import type pg from 'pg';
import type { EventBody } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';

export type StreamNow = {
  readonly id: Id; readonly homeUnitId: Id; readonly unitId: Id; readonly unitPath: readonly Id[]; readonly unitName: string; readonly customerId: Id | null; readonly state: StreamState; readonly customerName: string | null;
};

/** A stream as it stands now, for jobs. Handlers may run late: what they say is true of now, what they answer is the event. */
export async function readStreamNow(pool: pg.Pool, id: string): Promise<StreamNow | null> {
  const { rows } = await pool.query<StreamNow>({
    name: 'stream-now', values: [id],
    text: `select s.id, s.home_unit_id as "homeUnitId", s.unit_id as "unitId", u.path as "unitPath", u.name_zh as "unitName", s.customer_id as "customerId", t.state, c.customer_name as "customerName"
      from stream s join state t on t.stream_id = s.id join unit u on u.id = s.unit_id left join case_row c on c.stream_id = s.id where s.id = $1`,
  });
  return rows[0] ?? null;
}

export type EventNow = { readonly id: Id; readonly type: string; readonly body: EventBody; readonly receivedAt: Instant };

export async function readEventNow(pool: pg.Pool, id: string): Promise<EventNow | null> {
  const { rows } = await pool.query<EventNow>({ name: 'event-now', text: 'select id, type, body, received_at as "receivedAt" from event where id = $1', values: [id] });
  return rows[0] ?? null;
}
