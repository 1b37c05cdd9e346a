import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from './make-folder.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiedian-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('makes a folder and those above it, for the user alone', () => {
  const folder = join(emptyFolder(), 'a', 'b');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('says that the folder cannot be written to where a file stands in its way', () => {
  const root = emptyFolder();
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file', 'data'))).toThrow(expect.objectContaining({ code: 'folder-not-writable' }));
});

/** A place where no folder can be made, not even by root, as on a read-only disk. */
it.skipIf(process.platform !== 'linux')('says the same on a disk that takes no folders', () => {
  expect(() => makeFolder('/proc/jiedian/data')).toThrow(expect.objectContaining({ code: 'folder-not-writable' }));
});
