import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { sql } from './embedded/hold-in-child.ts';
import { freePort } from './embedded/postmaster.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { migrate } from './migrate.ts';
import { asRole, checkOutsideDatabase, refuseOldServer } from './outside-database.ts';

const owner = (): URL => new URL(inject('postgres').urls.jiedian_owner);

test('a database that answers is taken', async () => {
  await expect(checkOutsideDatabase(owner().href)).resolves.toBeUndefined();
});

test('an unreachable one, a wrong password and a missing database are told apart, and the password is not shown', async () => {
  const away = Object.assign(owner(), { port: String(await freePort()), password: 'geheim' });
  await expect(checkOutsideDatabase(away.href)).rejects.toMatchObject({ code: 'database-unreachable', text: { en: expect.stringContaining('ECONNREFUSED') } });
  await expect(checkOutsideDatabase(away.href)).rejects.not.toMatchObject({ message: expect.stringContaining('geheim') });
  await expect(checkOutsideDatabase(Object.assign(owner(), { password: 'geheim' }).href)).rejects.toMatchObject({ text: { en: expect.stringContaining('refused the user or the password') } });
  await expect(checkOutsideDatabase(Object.assign(owner(), { pathname: '/nowhere' }).href)).rejects.toMatchObject({ text: { en: expect.stringContaining('does not exist') } });
});

test('PostgreSQL 14 is too old, 15 is not', () => {
  expect(() => refuseOldServer('db:5432/jiedian', 14)).toThrow(/needs 15/);
  expect(() => refuseOldServer('db:5432/jiedian', 15)).not.toThrow();
});

test('as a restricted role the right of the owner is gone, also after discard all', async () => {
  const url = asRole(owner().href, 'jiedian_app');
  expect(await sql(url, 'select current_user as who')).toEqual([{ who: 'jiedian_app' }]);
  expect(await sql(url, 'discard all')).toEqual([]);
});

const debian = process.env['JIEDIAN_TEST_PG15'] ?? '/usr/lib/postgresql/15/bin';
const present = existsSync(join(debian, 'postgres'));
if (!present) console.warn(`SKIPPED: no PostgreSQL 15 in ${debian}; JIEDIAN_TEST_PG15 names its folder of programs`);

test.runIf(present)('PostgreSQL 15 carries the house: roles, locale and every migration', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiedian-pg15-'));
  const server = await startEmbedded({ dataFolder, fsync: false, binaries: { initdb: join(debian, 'initdb'), postgres: join(debian, 'postgres'), major: 15 } });
  try {
    await checkOutsideDatabase(server.ownerUrl);
    expect(await sql(server.ownerUrl, 'show server_version_num')).toEqual([{ server_version_num: expect.stringMatching(/^15/) }]);
    expect(await sql(asRole(server.ownerUrl, 'jiedian_worker'), 'select current_user as who')).toEqual([{ who: 'jiedian_worker' }]);
    expect(await migrate(server.ownerUrl)).not.toEqual([]);
    expect(await migrate(server.ownerUrl)).toEqual([]);
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
