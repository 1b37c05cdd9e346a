import type pg from 'pg';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { eventColumns, eventOf, type EventColumns } from '../ledger/event-columns.ts';

/** All that happened to a firm, oldest first; empty where it is not registered. */
export async function readFirmEvents(client: pg.ClientBase | pg.Pool, id: Id): Promise<readonly LedgerEvent[]> {
  const { rows } = await client.query<EventColumns>({ name: 'firm-events', text: `select ${eventColumns} from event e where e.stream_id = $1 and e.stream_kind = 'firm' order by e.seq`, values: [id] });
  return rows.map(eventOf);
}

/** The firm registered under a code. */
export async function firmUnder(client: pg.ClientBase | pg.Pool, creditCode: string): Promise<{ readonly id: Id; readonly name: string } | undefined> {
  const { rows } = await client.query<{ id: Id; name: string }>({ name: 'firm-under', text: 'select stream_id as id, name from firm where credit_code = $1', values: [creditCode] });
  return rows[0];
}
