import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../db/test-database.ts';
import { verifyLedger } from '../ledger/verify-ledger.ts';
import { exportToFile } from './export-to-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'jiedian-export-'));
let database: TestDatabase;
let worker: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  worker = new pg.Pool({ connectionString: database.workerUrl, max: 2 });
});
afterAll(async () => {
  await worker.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

test('the file is whole, verifies without a server, and is for this user only', async () => {
  const file = join(folder, 'ledger.ndjson');
  expect(await exportToFile(worker, file)).toEqual({ zh: `已导出 0 条事件（0 个案件、项目等），写入 ${file}`, en: `0 events of 0 streams written to ${file}` });
  expect(readFileSync(file, 'utf8').trim().split('\n').at(-1)).toContain('"kind":"end"');
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(folder)).toEqual(['ledger.ndjson']);
  expect((await verifyLedger(file)).exitCode).toBe(0);
});

test('where it cannot be written it is said in one sentence', async () => {
  await expect(exportToFile(worker, join(folder, 'nowhere/ledger.ndjson'))).rejects.toMatchObject({ code: 'export-not-written', text: { zh: expect.stringContaining('ENOENT') } });
});
