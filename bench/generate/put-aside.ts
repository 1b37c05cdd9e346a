import type pg from 'pg';
import { writtenTables } from './template.ts';

/**
 * Drops foreign keys and further indexes of the written tables for the time of the writing; call what it gives to make them again (the database checks the
 * keys then). Rows of millions come in several times faster so. For a database of benches alone, as its owner.
 */
export async function putAside(client: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<{ table: string; name: string; text: string }>(
    `select c.conrelid::regclass::text as table, c.conname as name, pg_get_constraintdef(c.oid) as text from pg_constraint c
     where c.contype = 'f' and c.conrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relname = any ($1))`, [writtenTables]);
  const { rows: indexes } = await client.query<{ name: string; text: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as text from pg_index i
     where i.indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relname = any ($1)) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`, [writtenTables]);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint "${name}"`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  return async () => {
    await client.query(`set maintenance_work_mem = '512MB'`);
    for (const { text } of indexes) await client.query(text);
    for (const { table, name, text } of keys) await client.query(`alter table ${table} add constraint "${name}" ${text}`);
  };
}
