import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.drop());

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(sql)).rows[0]?.answer;
  } finally {
    await client.end();
  }
}

test('each test file has a database of its own, in the locale that no upgrade changes', async () => {
  expect(await ask(database.ownerUrl, 'select current_database() as answer')).toBe(database.name);
  expect(await ask(database.ownerUrl, 'select datlocprovider::text || datlocale as answer from pg_database where datname = current_database()')).toBe('bC.UTF-8');
});

test('three roles, none of them a superuser or able to pass row-level security', async () => {
  for (const [url, role] of [[database.ownerUrl, 'jiedian_owner'], [database.appUrl, 'jiedian_app'], [database.workerUrl, 'jiedian_worker']] as const) {
    expect(await ask(url, 'select current_user as answer')).toBe(role);
    expect(await ask(url, 'select rolsuper or rolbypassrls as answer from pg_roles where rolname = current_user')).toBe(false);
  }
  await expect(ask(database.appUrl, 'create table public.mine (id int)')).rejects.toMatchObject({ code: '42501' });
});

test('four databases can be made from the template at once', async () => {
  const made = await Promise.all([testDatabase(), testDatabase(), testDatabase(), testDatabase()]);
  expect(new Set(made.map((one) => one.name)).size).toBe(4);
  await Promise.all(made.map((one) => one.drop()));
});
