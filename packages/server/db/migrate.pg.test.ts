import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.drop());

async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a second run changes nothing, two at once do not hinder each other', async () => {
  expect(await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)])).toEqual([[], []]);
});

test('the calendar knows the published years and says which are not', async () => {
  expect(await ask(database.appUrl, `select kind, name_en from calendar_day where day = '2026-10-01'`)).toEqual([{ kind: 'rest', name_en: 'National Day' }]);
  expect(await ask(database.appUrl, 'select published from calendar_year where year in (2026, 2027) order by year')).toEqual([{ published: true }, { published: false }]);
});

test('the three processes are kept by version', async () => {
  expect(await ask(database.appUrl, 'select id from process_version order by id')).toEqual([{ id: 'grid-project' }, { id: 'hv-connection' }, { id: 'lv-connection' }]);
});

test('every table but the registers and dated data is under row-level security', async () => {
  const open = await ask(database.ownerUrl, `select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and not relrowsecurity order by 1`);
  expect(open.map(({ name }) => name)).toEqual(['absence', 'calendar_day', 'calendar_year', 'duty_grant', 'process_version', 'schema_migration', 'setting', 'unit']);
});

test.each(['jiedian_app', 'jiedian_worker'])('%s has no right to change, delete or empty the ledger', async (role) => {
  expect(await ask(database.ownerUrl, `select has_table_privilege('${role}', 'event', 'insert') as adds, has_any_column_privilege('${role}', 'event', 'update') as changes,
    has_table_privilege('${role}', 'event', 'delete') as deletes, has_table_privilege('${role}', 'event', 'truncate') as empties`))
    .toEqual([{ adds: true, changes: false, deletes: false, empties: false }]);
});

test('a definer function names its search path and is not for everybody', async () => {
  expect(await ask(database.ownerUrl, `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname in ('ledger', 'search', 'jobs', 'scope', 'session', 'public') and p.proowner <> 'jiedian_super'::regrole
    and (p.proconfig is null or has_function_privilege('public', p.oid, 'execute'))`)).toEqual([]);
});

test('a database of a newer version is refused in one sentence and left as it was', async () => {
  const newer = await testDatabase();
  try {
    await ask(newer.ownerUrl, `insert into schema_migration values (9000, '9000-tomorrow.sql', '', clock_timestamp())`);
    await expect(migrate(newer.ownerUrl)).rejects.toMatchObject({ code: 'database-newer', text: { en: expect.stringContaining('9000-tomorrow.sql') } });
  } finally {
    await newer.drop();
  }
});
