import type { Settings } from '../settings/read-settings.ts';
import type { ByteStore } from './byte-store.ts';
import { folderStore } from './folder-store.ts';

/** The S3 client is loaded where it is wanted only: it weighs as much as the rest of the server. */
export const byteStoreOf = async (files: Settings['files'], dataFolder: string): Promise<ByteStore> =>
  files.kind === 's3' ? (await import('./s3-store.ts')).s3Store(files) : folderStore(`${dataFolder}/files`);
