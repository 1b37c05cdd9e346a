import { createReadStream } from 'node:fs';
import { access, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../settings/start-trouble.ts';
import type { ByteStore } from './byte-store.ts';

/** `<folder>/ab/cdef…`: written beside, flushed, then renamed, so that a name never stands for half a file. */
export function folderStore(folder: string): ByteStore {
  const place = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2));
  const isThere = (file: string): Promise<boolean> => access(file).then(() => true, () => false);
  return {
    put: async (sha256, from) => {
      const to = place(sha256);
      if (!(await isThere(to))) {
        await mkdir(dirname(to), { recursive: true });
        await moved(from, to);
      }
      await rm(from, { force: true });
    },
    open: async (sha256) => {
      await access(place(sha256));
      return createReadStream(place(sha256));
    },
    remove: (sha256) => rm(place(sha256), { force: true }),
  };
}

async function moved(from: string, to: string): Promise<void> {
  await flushed(from);
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    const beside = `${to}.part`;
    await copyFile(from, beside);
    await flushed(beside);
    await rename(beside, to);
  }
}

async function flushed(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
