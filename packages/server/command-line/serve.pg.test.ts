import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { goneWithin } from '../db/embedded/hold-in-child.ts';
import { readLock } from '../db/embedded/postmaster-lock.ts';

const root = join(import.meta.dirname, '../../..');
const dataFolder = mkdtempSync(join(tmpdir(), 'jiedian-serve-'));
const cli = join(root, 'packages/server/cli.ts');
const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], JIEDIAN_PORT: '0', JIEDIAN_DATA: dataFolder, JIEDIAN_LOG: 'warn' };
const started: ChildProcess[] = [];

afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

/** Starts the house without demo data by the given command and waits for its address. */
async function open(command: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const child = spawn(command, args, { cwd: root, env: { ...environment, ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer): void => {
      said += part.toString();
      const found = /接电 Jiedian {2}(\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  return { child, url: await address, database: readLock(join(dataFolder, 'pg'))?.pid ?? 0 };
}
const serve = (more?: Readonly<Record<string, string>>) => open(process.execPath, [cli, 'serve'], more);

test('SIGTERM and SIGINT stop server and database cleanly', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const { child, url, database } = await serve();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    await goneWithin(database, 500);
  }
});

test('kill -9 leaves no database, and the next start recovers by itself', async () => {
  const first = await serve();
  first.child.kill('SIGKILL');
  await goneWithin(first.database, 10_000);
  const second = await serve();
  expect((await fetch(`${second.url}/healthz`)).status).toBe(200);
  second.child.kill('SIGTERM');
  await once(second.child, 'exit');
});

test('a second server on the same data, and one on the same port, are told so in one sentence each', async () => {
  const { child, url } = await serve();
  const port = new URL(url).port;
  const refused = (more: Readonly<Record<string, string>>) => spawnSync(process.execPath, [cli, 'serve'], { env: { ...environment, ...more }, encoding: 'utf8' });
  const sameData = refused({});
  expect(sameData).toMatchObject({ status: 1, stderr: expect.stringContaining(`Another Jiedian (process ${child.pid})`) });
  const samePort = refused({ JIEDIAN_PORT: port, JIEDIAN_DATA: join(dataFolder, 'other') });
  expect(samePort).toMatchObject({ status: 1, stderr: expect.stringContaining(`Port ${port} is taken`) });
  for (const { stderr } of [sameData, samePort]) expect(stderr.trim().split('\n')).toHaveLength(2);
});

test('under npx, when npx alone is signalled, nothing is left behind', async () => {
  const { child, database } = await open('npx', ['jiedian', 'serve']);
  child.kill('SIGTERM');
  await once(child, 'exit');
  await goneWithin(database, 15_000);
});

test('npm start hands its process over, so that npm’s signal does not end at a shell', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const [name, script] of Object.entries(scripts)) expect(script, name).toMatch(/^exec \S/);
});
