import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { openShell } from '@jiedian/server/command/open-shell.ts';
import type { Shell } from '@jiedian/server/command/shell.ts';
import type { DemoSignIns } from '@jiedian/server/command-line/parts.ts';
import { readSettings } from '@jiedian/server/settings/read-settings.ts';
import { seedDemo } from '@jiedian/server/demo/seed-demo.ts';
import { dayIn } from '@jiedian/server/ledger/rule-book.ts';
import { testDatabase, type TestDatabase } from '@jiedian/server/db/test-database.ts';
import { verifyLive } from '@jiedian/server/ledger/verify-live.ts';
import { allStories } from './stories/all-stories.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'jiedian-seed-'));
const secret = 'a secret for tests that is long enough';
let [database, shell, made] = [undefined as unknown as TestDatabase, undefined as unknown as Shell, null as DemoSignIns | null];
let tookMs = 0;
const house = () => ({ settings: readSettings({ JIEDIAN_DATA: dataFolder }), database: { ...database, ended: new Promise<never>(() => undefined) }, secret, shell });
const count = async (text: string): Promise<number> => Number((await shell.worker.query<{ n: string }>(`select count(*) as n from ${text}`)).rows[0]?.n);

beforeAll(async () => {
  database = await testDatabase();
  shell = await openShell({ appUrl: database.appUrl, workerUrl: database.workerUrl, secret });
  const begun = performance.now();
  made = await seedDemo(house());
  tookMs = performance.now() - begun;
}, 120_000);

afterAll(async () => {
  await shell.close();
  await database.drop();
  rmSync(dataFolder, { recursive: true, force: true });
});

test('every story becomes a case, in its stage, through the door alone', async () => {
  expect(await count('case_row')).toBe(allStories.length);
  expect(await count('project_row')).toBe(5);
  expect(await count(`event where channel not in ('seed', 'system')`)).toBe(0);
  expect(await count(`case_row where status = 'suspended'`)).toBe(1);
  expect(await count(`case_row where status = 'ended'`)).toBe(3);
  expect(await count(`command where outcome ->> 'outcome' <> 'accepted'`)).toBe(0);
  expect(await count(`event where received_at > now()`)).toBe(0);
  expect((await verifyLive(shell.worker)).exitCode).toBe(0);
  process.stderr.write(`demo seeded in ${Math.round(tookMs)} ms\n`);
});

test('late are those whose story it is: a survey, and a project’s materials; the portal’s customer has something to do', async () => {
  const { rows } = await shell.worker.query<{ step: string }>(`select step from visit_row where closed_at is null and due_on < $1 order by step`, [dayIn(shell.rules(), shell.clock.now())]);
  expect(rows.map(({ step }) => step)).toEqual(['materials', 'site-survey']);
  expect(await count(`visit_row v join case_row c using (stream_id) where c.customer_name like '陕北绿行%' and v.step = 'scheme-confirmation' and v.closed_at is null and v.account = 'customer'`)).toBe(1);
});

test('sign-ins stand for every duty of staff, by one password that the demo alone has', async () => {
  expect(made?.people.length).toBe(22);
  expect(made?.people.map(({ userName }) => userName)).toContain('customer-manager');
  expect(await count('person where account_id is not null')).toBeGreaterThan(40);
});

test('what was told is handed on at the time of its event; nothing is left to send', async () => {
  expect(await count('delivery')).toBeGreaterThan(100);
  expect(await count(`delivery where state <> 'sent'`)).toBe(0);
  expect(await count(`delivery d join event e on e.id = d.event_id where d.created_at <> e.received_at`)).toBe(0);
  expect(await count('graphile_worker.jobs')).toBe(0);
});

test('a database with data is left alone; one whose seeding broke off is seeded anew', async () => {
  expect(await seedDemo(house())).toBe(null);
  await shell.worker.query(`update setting set value = '"being-seeded"' where key = 'demo'`);
  expect(await seedDemo(house())).not.toBe(null);
  expect(await count('case_row')).toBe(allStories.length);
}, 60_000);

test('somebody’s own units are no demo', async () => {
  const other = await testDatabase();
  const owner = new pg.Client({ connectionString: other.ownerUrl });
  await owner.connect();
  await owner.query(`insert into unit (id, code, name_zh, name_en, level, path) values ('00000000-0000-7000-8000-000000000001', '61', '公司', 'Company', 'group', '{00000000-0000-7000-8000-000000000001}')`);
  await owner.end();
  const theirs = await openShell({ appUrl: other.appUrl, workerUrl: other.workerUrl, secret, connections: 3 });
  expect(await seedDemo({ ...house(), database: { ...other, ended: new Promise<never>(() => undefined) }, shell: theirs })).toBe(null);
  await theirs.close();
  await other.drop();
});
