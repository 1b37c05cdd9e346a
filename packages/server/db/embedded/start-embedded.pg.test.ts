import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { goneWithin, holdInChild, isAlive, sql } from './hold-in-child.ts';
import { startEmbedded } from './start-embedded.ts';

const root = mkdtempSync(join(tmpdir(), 'jiedian-embedded-'));
chmodSync(root, 0o700);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each([['as whoever runs the tests', undefined], ['where user namespaces are forbidden', 'without-namespace']] as const)('%s', (_name, how) => {
  const folder = join(root, how ?? 'usual');
  const options = how === undefined ? {} : { how };

  test('what was written before kill -9 is there after the next start, and no database is left behind', async () => {
    const first = await holdInChild(folder, options);
    expect(first.said).toMatchObject({ ownerUrl: expect.stringMatching(/^postgres:\/\/jiedian_owner:[\w-]{32}@127\.0\.0\.1:\d+\/jiedian$/) });
    const { pid = 0, ownerUrl = '' } = first.said;
    await sql(ownerUrl, `create table kept (word text)`);
    await sql(ownerUrl, `insert into kept values ('台账')`);
    first.child.kill('SIGKILL');
    expect(await goneWithin(pid, 10_000)).toBeLessThan(10_000);

    const second = await holdInChild(folder, options);
    expect(await sql(second.said.ownerUrl ?? '', 'select word from kept')).toEqual([{ word: '台账' }]);
    expect(await sql(second.said.ownerUrl ?? '', 'show fsync')).toEqual([{ fsync: 'on' }]);

    // A second server on the same data, while the first one lives.
    const refused = await holdInChild(folder, options);
    expect(refused.said.code).toBe('data-in-use');
    expect(refused.said.text?.en).toContain(`process ${second.child.pid}`);
    expect(isAlive(second.said.pid ?? 0)).toBe(true);

    second.child.kill('SIGTERM');
    await once(second.child, 'exit');
    await goneWithin(second.said.pid ?? 0, 1_000);
    expect(readFileSync(join(folder, 'pg.log'), 'utf8').trim()).toMatch(/database system is shut down$/);
  });
});

test('started again at once after kill -9, it waits for the old server to end instead of refusing', async () => {
  const folder = join(root, 'at-once');
  const first = await holdInChild(folder);
  first.child.kill('SIGKILL');
  const second = await holdInChild(folder);
  expect(second.said.code).toBeUndefined();
  second.child.kill('SIGTERM');
  await once(second.child, 'exit');
});

test('a lock left by a killed server does not hinder the next start, even when its number belongs to another program by now', async () => {
  const folder = join(root, 'stale');
  const first = await startEmbedded({ dataFolder: folder, fsync: false });
  const lock = readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8');
  await first.stop();
  writeFileSync(join(folder, 'pg', 'postmaster.pid'), lock.replace(/^\d+/, String(process.ppid)));
  const second = await startEmbedded({ dataFolder: folder, fsync: false });
  await expect(startEmbedded({ dataFolder: folder, fsync: false })).rejects.toMatchObject({ code: 'data-in-use' });
  await second.stop();
});

test.runIf(process.getuid?.() === 0)('an ordinary user, with a name and without one', async () => {
  for (const uid of [65534, 47_811]) {
    const folder = mkdtempSync(join(tmpdir(), 'jiedian-user-'));
    chmodSync(folder, 0o777);
    const held = await holdInChild(join(folder, 'data'), { as: ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', '--'] });
    expect(held.said).toMatchObject({ kind: uid === 65534 ? 'plain' : 'namespace' });
    held.child.kill('SIGKILL');
    await goneWithin(held.said.pid ?? 0, 10_000);
    rmSync(folder, { recursive: true });
  }
});
