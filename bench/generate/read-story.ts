import type pg from 'pg';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { PersonalKind } from '@jiedian/domain/kernel/personal.ts';
import { eventColumns, eventOf, type EventColumns } from '@jiedian/server/ledger/event-columns.ts';
import type { Vault } from '@jiedian/server/ledger/vault.ts';
import { stableId } from '../../seed/stable-id.ts';
import type { TableRow } from './copy-line.ts';

export type StreamRow = { readonly id: Id; readonly kind: 'case' | 'project'; readonly home_unit_id: Id; readonly unit_id: Id; readonly customer_id: Id | null };
export type Sealed = { readonly id: string; readonly streamId: Id; readonly subjectId: string; readonly kind: PersonalKind; readonly clear: Json; readonly digest: string };

/** A case that was played, with the projects that serve it: all that is to be cloned. Rows that follow from events are left out: they are folded anew. */
export type PlayedCase = {
  readonly code: string;
  readonly streams: readonly StreamRow[];
  readonly events: readonly LedgerEvent[];
  readonly sealed: readonly Sealed[];
  /** Rows that no rebuild makes: commands, files, what left the house, customers and their people. */
  readonly beside: Readonly<Record<'command' | 'file' | 'delivery' | 'timer' | 'stream_access' | 'customer' | 'customer_member' | 'person', readonly TableRow[]>>;
};

export async function readPlayedCase(client: pg.ClientBase, vault: Vault, code: string): Promise<PlayedCase> {
  const id = stableId(`${code}/case`);
  const { rows: streams } = await client.query<StreamRow>(
    `select id, kind, home_unit_id, unit_id, customer_id from stream where id = $1 or id in (select project_id from project_case where case_id = $1) order by kind`, [id]);
  const ids = streams.map((stream) => stream.id);
  const { rows: columns } = await client.query<EventColumns>(`select ${eventColumns} from event e where e.stream_id = any ($1) order by e.received_at, e.stream_id, e.seq`, [ids]);
  const events = columns.map(eventOf);
  const digests = new Map([...JSON.stringify(events).matchAll(/"digest":"([0-9a-f]{64})","sealed":"([0-9a-f-]{36})"|"sealed":"([0-9a-f-]{36})","digest":"([0-9a-f]{64})"/g)].map(([, d1, s1, s2, d2]) => [s1 ?? s2 ?? '', d1 ?? d2 ?? '']));
  const { rows: kept } = await client.query<{ id: string; streamId: Id; subjectId: string; kind: PersonalKind; keyId: string; value: string }>(
    `select id, stream_id as "streamId", subject_id as "subjectId", kind, key_id as "keyId", encode(value, 'base64') as value from sealed_value where stream_id = any ($1) order by id`, [ids]);
  const rowsOf = async (table: string, where: string): Promise<readonly TableRow[]> => (await client.query<{ row: TableRow }>(`select to_jsonb(t) as row from ${table} t where ${where}`, [ids])).rows.map(({ row }) => row);
  const mine = 'stream_id = any ($1)';
  const customers = '(select customer_id from stream where id = any ($1))';
  return {
    code, streams, events,
    sealed: kept.map(({ keyId, value, ...row }) => ({ ...row, clear: vault.open({ keyId, value }), digest: digests.get(row.id) ?? '' })),
    beside: {
      command: await rowsOf('command', mine), file: await rowsOf('file', mine), delivery: await rowsOf('delivery', mine), timer: await rowsOf('timer', mine), stream_access: await rowsOf('stream_access', mine),
      customer: await rowsOf('customer', `id in ${customers}`), customer_member: await rowsOf('customer_member', `customer_id in ${customers}`),
      person: await rowsOf('person', `id in (select person_id from customer_member where customer_id in ${customers})`),
    },
  };
}
