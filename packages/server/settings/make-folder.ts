import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorCode, folderNotWritable, folderTrouble } from './start-trouble.ts';

/**
 * Makes a folder of the house, and those above it that are missing, for its user alone; one that is there stays as it is.
 * One after the other: Node's recursive mkdir hides EROFS behind ENOENT, and never ends where a parent refuses its children with ENOENT.
 *
 * @throws StartTrouble when the file system will not have it.
 */
export function makeFolder(folder: string): void {
  try {
    make(resolve(folder));
  } catch (error) {
    throw errorCode(error) === 'ENOENT' ? folderNotWritable(folder, error) : folderTrouble(folder, error);
  }
}

function make(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) make(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
