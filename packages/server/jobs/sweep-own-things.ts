import type { Shell } from '../command/shell.ts';
import type { ByteStore } from '../documents/byte-store.ts';
import { dropUnusedFiles } from '../documents/take-in.ts';

const DAY_MS = 86_400_000;

/** Hourly: files that nobody cited within seven days, sign-in codes of yesterday, forgotten tries and sessions that have run out. */
export async function sweepOwnThings({ worker }: Shell, store: ByteStore | undefined): Promise<void> {
  const before = (ms: number): string => new Date(Date.now() - ms).toISOString();
  if (store !== undefined) await dropUnusedFiles(worker, store, before(7 * DAY_MS));
  await worker.query('delete from session.phone_code where created_at < $1', [before(DAY_MS)]);
  await worker.query('delete from session.sign_in_try where since < $1', [before(DAY_MS)]);
  await worker.query('delete from session."session" where "expiresAt" < $1', [before(0)]);
  await worker.query('delete from session."verification" where "expiresAt" < $1', [before(DAY_MS)]);
}
