import pg from 'pg';
import { v7 } from 'uuid';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { testDatabase, type TestDatabase } from '../db/test-database.ts';
import { setClock, type SetClock } from './clock.ts';
import type { CommandKind } from './known-acts.ts';
import { openShell } from './open-shell.ts';
import type { Outcome } from './outcome.ts';
import type { Asker, Received } from './received.ts';
import { runCommand } from './run-command.ts';
import type { Shell } from './shell.ts';

export const newId = (): Id => v7() as Id;

export type Person = Extract<Asker, { kind: 'person' }> & { readonly name: string };

/** A branch with two counties and a customer, on a database of its own with a set clock. */
export type LittleCounty = {
  readonly database: TestDatabase;
  readonly shell: Shell;
  readonly clock: SetClock;
  readonly branch: Id;
  readonly home: Id;
  readonly away: Id;
  /** Holds the duties in the unit, sees it and what lies beneath. */
  readonly staff: (name: string, unit: 'branch' | 'home' | 'away', ...duties: Duty[]) => Promise<Person>;
  /** Speaks for a customer of his own. */
  readonly customer: (name: string) => Promise<Person>;
  /** Sends a command as the person does, now; `seen` defaults to the newest version. */
  readonly act: (who: Asker, command: string, stream: { kind: CommandKind; id: Id }, data: JsonObject, more?: Partial<Received>) => Promise<Outcome>;
  readonly sql: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

export async function littleCounty(start = '2026-03-02T02:00:00.000Z'): Promise<LittleCounty> {
  const database = await testDatabase();
  const clock = setClock(start as Instant);
  const shell = await openShell({ appUrl: database.appUrl, workerUrl: database.workerUrl, secret: 'a secret for tests that is long enough', clock, connections: 3 });
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  const sql: LittleCounty['sql'] = async (text, values = []) => (await owner.query(text, [...values])).rows as never;
  const [group, branch, home, away] = [newId(), newId(), newId(), newId()];
  const unit = (id: Id, code: string, name: string, level: string, path: readonly Id[], regions: readonly string[]) =>
    sql('insert into unit (id, code, name_zh, name_en, level, parent_id, path, regions) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, code, name, name, level, path.at(-2) ?? null, path, regions]);
  await unit(group, '61', '集团', 'group', [group], []);
  await unit(branch, '6108', '分公司', 'branch', [group, branch], []);
  await unit(home, '610824', '靖边', 'county', [group, branch, home], ['610824']);
  await unit(away, '610881', '神木', 'county', [group, branch, away], ['610881']);
  const places = { branch: { unit: branch, units: [branch, home, away] }, home: { unit: home, units: [home] }, away: { unit: away, units: [away] } };

  return {
    database, shell, clock, branch, home, away, sql,
    staff: async (name, where, ...duties) => {
      const personId = newId();
      const place = places[where];
      await sql(`insert into person (id, kind, name, unit_id) values ($1, 'staff', $2, $3)`, [personId, name, place.unit]);
      for (const duty of duties) await sql(`insert into duty_grant (person_id, duty, unit_id, from_day) values ($1, $2, $3, '2020-01-01')`, [personId, duty, place.unit]);
      return { kind: 'person', name, personId, units: place.units, customers: [], grants: duties.map((duty) => ({ duty, unitId: place.unit })) };
    },
    customer: async (name) => {
      const [personId, customerId] = [newId(), newId()];
      await sql(`insert into person (id, kind, name) values ($1, 'customer', $2)`, [personId, name]);
      await sql('insert into customer (id, name) values ($1, $2)', [customerId, name]);
      await sql(`insert into customer_member (customer_id, person_id, role) values ($1, $2, 'owner')`, [customerId, personId]);
      return { kind: 'person', name, personId, units: [], customers: [customerId], grants: [{ duty: 'customer', unitId: null }] };
    },
    act: async (asker, command, stream, data, more = {}) => {
      const [row] = await sql<{ version: number }>('select version from stream where id = $1', [stream.id]);
      return runCommand(shell)({ command, commandId: newId(), stream, seenVersion: row?.version ?? 0, doneAt: clock.now(), data, channel: 'desk', asker, ...more });
    },
    close: async () => {
      await owner.end();
      await shell.close();
      await database.drop();
    },
  };
}

/** A file that the person has uploaded whole. */
export async function heldFile({ sql }: LittleCounty, { personId }: Person): Promise<Id> {
  const id = newId();
  await sql(`insert into file (id, owner_person_id, name, kind, size, sha256, state, created_at) values ($1, $2, 'a.jpg', 'image/jpeg', 10, repeat('a', 64), 'held', now())`, [id, personId]);
  return id;
}
