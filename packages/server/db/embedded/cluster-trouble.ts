import { statfsSync } from 'node:fs';
import { diskFull, folderNotWritable, StartTrouble } from '../../settings/start-trouble.ts';
import { inUse } from './postmaster-lock.ts';

/** What PostgreSQL's own messages mean for whoever started us. `output`: its messages (LC_ALL=C). */
export function clusterTrouble(folder: string, output: string): StartTrouble {
  if (/No space left on device|Disk quota exceeded/.test(output) || isFull(folder)) return diskFull(folder, output);
  if (/lock file ".*" already exists|another server might be running/i.test(output)) return inUse(folder);
  if (/Permission denied|Read-only file system|wrong ownership|Operation not permitted/.test(output)) return folderNotWritable(folder, output);
  const last = output.trim().split('\n').filter((line) => /FATAL|PANIC|error/i.test(line)).at(-1) ?? output.trim().split('\n').at(-1) ?? '';
  return new StartTrouble('database-not-started', {
    zh: `内置数据库未能启动（${folder}）：${last}`,
    en: `The embedded database did not start (${folder}): ${last}`,
  }, output);
}

/** The messages go to a file on the same disk, so on a full one there are none to read. */
function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 1_000_000;
}

export const portTaken = (output: string): boolean => /could not bind|Address already in use|could not create any TCP\/IP sockets/.test(output);
