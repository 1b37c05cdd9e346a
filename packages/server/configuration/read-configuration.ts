import type pg from 'pg';
import { v5 } from 'uuid';
import type { ConfigurationKind } from '@jiedian/domain/configuration/kinds.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { eventColumns, eventOf, type EventColumns } from '../ledger/event-columns.ts';

const NAMESPACE = '6f1c1a52-7a0e-5c58-9f0b-2d3c0b6a5d29';

/** The stream of a document: one for each kind and key, the same on every machine. */
export const streamOf = (kind: ConfigurationKind, key: string): Id => v5(`${kind}/${key}`, NAMESPACE) as Id;

/** All that happened to a document, oldest first; empty where it is not kept. */
export async function readEvents(client: pg.ClientBase | pg.Pool, streamId: Id): Promise<readonly LedgerEvent[]> {
  const { rows } = await client.query<EventColumns>({ name: 'configuration-events', text: `select ${eventColumns} from event e where e.stream_id = $1 and e.stream_kind = 'configuration' order by e.seq`, values: [streamId] });
  return rows.map(eventOf);
}

export type ApprovedDocument = {
  readonly key: string; readonly version: string; readonly effectiveFrom: BusinessDate; readonly effectiveTo: BusinessDate | null; readonly knownFrom: Instant; readonly document: JsonObject;
};

/** The approved versions of a kind in the order in which they became known. */
export async function approvedDocuments(pool: pg.Pool, kind: ConfigurationKind): Promise<readonly ApprovedDocument[]> {
  const { rows } = await pool.query<ApprovedDocument>(
    `select key, version, effective_from as "effectiveFrom", effective_to as "effectiveTo", known_from as "knownFrom", document
     from configuration where kind = $1 and state = 'approved' order by known_from, key, no`, [kind],
  );
  return rows;
}

/** Grows with every approval: cheap to ask for, so that every process learns of one made in another. */
export async function approvalsSoFar(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>({ name: 'approvals-so-far', text: `select count(*)::int as n from configuration where state = 'approved'` });
  return rows[0]?.n ?? 0;
}
