import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const bin = join(import.meta.dirname, 'jiedian.mjs');

/** A Node of the system that cannot read TypeScript: what the bin is for. */
function olderNode(): string | undefined {
  const found = spawnSync('sh', ['-c', 'which -a node'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
  return found.find((node) => Number(spawnSync(node, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }).stdout) < 24);
}
const older = olderNode();
if (older === undefined) console.warn('SKIPPED: no Node older than 24 on this machine to start the bin with');

test('committed executable, else every clone shows a changed mode', () => {
  expect(statSync(bin).mode & 0o111).toBe(0o111);
  expect(execFileSync('git', ['ls-files', '--stage', bin], { encoding: 'utf8', cwd: import.meta.dirname })).toMatch(/^100755/);
});

const starters: readonly (readonly [string, string])[] = [['the carried Node', process.execPath], ...(older === undefined ? [] : [['an older one', older] as const])];

test.each(starters)('started by %s it answers and hands on the exit code', (_name, node) => {
  const good = spawnSync(node, [bin, 'due', '--from', '2026-09-28', '--working-days', '3'], { encoding: 'utf8' });
  expect(good.stdout).toMatch(/^2026-10-08/);
  expect(good.status).toBe(0);
  expect(spawnSync(node, [bin, 'due', '--from', 'tomorrow', '--working-days', '3'], { encoding: 'utf8' }).status).toBe(2);
});

test.runIf(older)('without the carried Node it says what is missing, in both languages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiedian-bin-'));
  cpSync(bin, join(folder, 'jiedian.mjs'));
  const done = spawnSync(older ?? '', [join(folder, 'jiedian.mjs'), 'serve'], { encoding: 'utf8' });
  expect(done.status).toBe(1);
  expect(done.stderr).toMatch(/--omit=optional[\s\S]*自带它的包/);
  expect(done.stderr.trim().split('\n')).toHaveLength(2);
  rmSync(folder, { recursive: true });
});
