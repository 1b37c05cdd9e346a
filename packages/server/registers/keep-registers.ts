import { v7 } from 'uuid';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { personal } from '@jiedian/domain/kernel/personal.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type pg from 'pg';
import type { Shell } from '../command/shell.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { appendPlainEvents, type PlainStream } from '../ledger/append-plain-events.ts';

export type NewUnit = {
  readonly id: Id; readonly code: string; readonly name: Text; readonly level: 'group' | 'branch' | 'county' | 'department';
  readonly parent: Id | null; readonly path: readonly Id[]; readonly regions: readonly string[];
};
export type NewPerson = { readonly id: Id; readonly name: string; readonly unitId: Id; readonly workPhone?: string; readonly accountId?: string };
export type NewCustomer = { readonly id: Id; readonly name: string; readonly kind?: string; readonly person: { readonly id: Id; readonly name: string; readonly role: 'owner' | 'agent'; readonly accountId?: string } };

/**
 * Registers of units, persons, duties and customers, as the command line and the seeds keep them: the row and its event in one transaction,
 * by the worker's role. What is there already stays as it is and leaves no second event.
 */
export function keepRegisters(shell: Shell, by: Actor = { system: 'registers' }) {
  const kept = (stream: PlainStream, type: string, says: JsonObject, write: (client: pg.ClientBase) => Promise<pg.QueryResult>): Promise<boolean> =>
    inTransaction(shell.worker, async (client) => {
      if ((await write(client)).rowCount === 0) return false;
      const now = shell.clock.now();
      const said = { commandId: v7() as Id, actor: by, channel: 'system', doneAt: now, receivedAt: now } as const;
      await appendPlainEvents(client, shell.vault, stream, [{ type, typeVersion: 1, body: { establishes: says } }], said);
      return true;
    });

  return {
    registerUnit: ({ id, code, name, level, parent, path, regions }: NewUnit) =>
      kept({ kind: 'unit', id, unitId: id }, 'unit-registered', { code, name, level, regions: [...regions], ...(parent === null ? {} : { parent }) }, (client) => client.query(
        'insert into unit (id, code, name_zh, name_en, level, parent_id, path, regions) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing',
        [id, code, name.zh, name.en, level, parent, path, regions],
      )),
    registerPerson: ({ id, name, unitId, workPhone, accountId }: NewPerson) =>
      kept({ kind: 'person', id, unitId }, 'person-registered', { name: personal('name', name), unitId }, (client) => client.query(
        `insert into person (id, kind, name, work_phone, unit_id, account_id) values ($1, 'staff', $2, $3, $4, $5) on conflict (id) do nothing`,
        [id, name, workPhone ?? null, unitId, accountId ?? null],
      )),
    grantDuty: (personId: Id, duty: Duty, unitId: Id, from: string) =>
      kept({ kind: 'person', id: personId, unitId }, 'duty-granted', { duty, unitId, from }, (client) => client.query(
        'insert into duty_grant (person_id, duty, unit_id, from_day) values ($1, $2, $3, $4) on conflict do nothing', [personId, duty, unitId, from],
      )),
    /** Customers belong to no unit, so they have no stream of their own: their cases do. */
    registerCustomer: ({ id, name, kind, person }: NewCustomer) =>
      inTransaction(shell.worker, async (client) => {
        await client.query('insert into customer (id, name, kind) values ($1, $2, $3) on conflict (id) do nothing', [id, name, kind ?? null]);
        await client.query(`insert into person (id, kind, name, account_id) values ($1, 'customer', $2, $3) on conflict (id) do nothing`, [person.id, person.name, person.accountId ?? null]);
        await client.query('insert into customer_member (customer_id, person_id, role) values ($1, $2, $3) on conflict do nothing', [id, person.id, person.role]);
      }),
  };
}
