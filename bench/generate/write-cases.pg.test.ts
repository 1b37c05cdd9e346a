import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShell } from '@jiedian/server/command/open-shell.ts';
import type { Shell } from '@jiedian/server/command/shell.ts';
import { testDatabase, type TestDatabase } from '@jiedian/server/db/test-database.ts';
import { rebuildAll } from '@jiedian/server/ledger/rebuild-rows.ts';
import { rowTables } from '@jiedian/server/ledger/row-statements.ts';
import { verifyLive } from '@jiedian/server/ledger/verify-live.ts';
import { digestOf } from '@jiedian/server/ledger/vault.ts';
import { fillDatabase } from './write-cases.ts';
import { wholeStories } from './play-stories.ts';

const CASES = 60;
let [database, shell] = [undefined as unknown as TestDatabase, undefined as unknown as Shell];
const rows = async <Row extends object>(text: string): Promise<readonly Row[]> => (await shell.worker.query<Row>(text)).rows;

beforeAll(async () => {
  database = await testDatabase();
  shell = await openShell({ appUrl: database.appUrl, workerUrl: database.workerUrl, secret: 'a secret for tests that is long enough', connections: 3 });
  const short = wholeStories.filter(({ profile }) => ['pig-farm', 'repair-shop', 'hill-quarry', 'railway-site'].includes(profile.code));
  expect(short).toHaveLength(4);
  await fillDatabase(shell, database, CASES, short);
}, 120_000);

afterAll(async () => {
  await shell.close();
  await database.drop();
});

test('as many cases as were asked for stand beside those that were played, in every branch', async () => {
  expect(await rows('select from case_row')).toHaveLength(CASES + 4);
  expect((await rows('select distinct unit_id from case_row')).length).toBeGreaterThan(4);
  expect((await rows(`select from case_row where status = 'ended'`)).length).toBeGreaterThan(10);
  expect((await rows('select from project_row')).length).toBeGreaterThan(1);
});

test('every chain is sound, against its head and the checkpoint', async () => {
  const { exitCode, stdout } = await verifyLive(shell.worker);
  expect(exitCode, stdout).toBe(0);
});

test('the rows are those that the ledger gives', async () => {
  const dump = async () => (await Promise.all([...rowTables, 'state', 'search_key'].map(async (table) => (await rows<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t order by 1`)).map(({ row }) => `${table} ${row}`)))).flat();
  const before = await dump();
  expect(await rebuildAll(shell)).toBeGreaterThan(CASES);
  const after = new Set(await dump());
  expect(before.filter((row) => !after.delete(row))).toEqual([]);
  expect([...after]).toEqual([]);
});

test('every sealed value opens, and is the one that its event names', async () => {
  const sealed = await rows<{ keyId: string; value: string; salt: string; body: string; id: string }>(
    `select v.id, v.key_id as "keyId", encode(v.value, 'base64') as value, encode(v.salt, 'base64') as salt, string_agg(e.body::text, ' ') as body
     from sealed_value v join event e on e.stream_id = v.stream_id and e.body::text like '%' || v.id || '%' group by v.id order by v.id`);
  expect(sealed.length).toBeGreaterThan(CASES);
  for (const { body, salt, ...kept } of sealed) expect(body).toContain(digestOf(Buffer.from(salt, 'base64'), shell.vault.open(kept)));
});

test('nothing of a story is left in its clones', async () => {
  expect(await rows(`select customer_name from case_row group by 1 having count(*) > 3`)).toEqual([]);
  expect(await rows(`select number from case_row where left(number, 6) <> (select u.code from unit u where u.id = unit_id)`)).toEqual([]);
  expect(await rows('select from file f join stream s on s.id = f.stream_id where f.home_unit_id <> s.home_unit_id')).toEqual([]);
});
