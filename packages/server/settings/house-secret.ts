import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './read-settings.ts';
import { makeFolder } from './make-folder.ts';
import { folderTrouble } from './start-trouble.ts';

/** The master key from which keys for sessions and sealed values are derived: the set one, or one made once and kept in the data folder. */
export function houseSecret(settings: Pick<Settings, 'secret' | 'dataFolder'>): string {
  if (settings.secret !== undefined) return settings.secret;
  const file = join(settings.dataFolder, 'secret');
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    makeFolder(settings.dataFolder);
    const secret = randomBytes(48).toString('base64url');
    // Renamed when whole: a cut-off first start must not leave half a key under which nothing can be read later.
    writeFileSync(`${file}.new`, `${secret}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
    return secret;
  } catch (error) {
    throw folderTrouble(settings.dataFolder, error);
  }
}
