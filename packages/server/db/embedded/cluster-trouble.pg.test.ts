import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { holdInChild } from './hold-in-child.ts';
import { startEmbedded } from './start-embedded.ts';

const root = mkdtempSync(join(tmpdir(), 'jiedian-trouble-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const asRoot = process.getuid?.() === 0;

test('data of a newer PostgreSQL is refused with one sentence and left as it is', async () => {
  const folder = join(root, 'newer');
  mkdirSync(join(folder, 'pg'), { recursive: true });
  writeFileSync(join(folder, 'pg', 'PG_VERSION'), '19\n');
  await expect(startEmbedded({ dataFolder: folder, fsync: false })).rejects.toMatchObject({ code: 'database-newer', text: { en: expect.stringContaining('PostgreSQL 19') } });
});

test('a folder that may not be written to is named', async () => {
  const closed = join(root, 'closed');
  mkdirSync(closed);
  chmodSync(root, 0o755);
  chmodSync(closed, 0o555);
  // Root writes everywhere, so the test takes an ordinary user.
  const as = asRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] : [];
  for (const folder of [closed, join(closed, 'data')]) {
    const { said } = await holdInChild(folder, { as });
    expect(said).toMatchObject({ code: 'folder-not-writable', text: { en: expect.stringContaining(folder) } });
  }
});

test('a file where the folder should be', async () => {
  writeFileSync(join(root, 'file'), '');
  await expect(startEmbedded({ dataFolder: join(root, 'file'), fsync: false })).rejects.toMatchObject({ code: 'folder-not-writable' });
});

const small = join(root, 'small');
mkdirSync(small);
const mounted = asRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', small]).status === 0;
afterAll(() => void (mounted && spawnSync('umount', ['-l', small])));
if (!mounted) console.warn('SKIPPED: the full disk needs the right to mount a small file system');

test.runIf(mounted)('a full disk, at the first start and at a later one', async () => {
  await expect(startEmbedded({ dataFolder: join(small, 'first'), fsync: false })).rejects.toMatchObject({ code: 'disk-full' });
  rmSync(join(small, 'first'), { recursive: true });

  const elsewhere = join(root, 'elsewhere');
  const server = await startEmbedded({ dataFolder: elsewhere, fsync: false });
  await server.stop();
  spawnSync('mount', ['-o', 'remount,size=80m', small]);
  cpSync(elsewhere, join(small, 'later'), { recursive: true });
  spawnSync('dd', ['if=/dev/zero', `of=${join(small, 'filler')}`, 'bs=4096']);
  await expect(startEmbedded({ dataFolder: join(small, 'later'), fsync: false })).rejects.toMatchObject({ code: 'disk-full' });
});
