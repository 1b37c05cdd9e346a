import { setTimeout as sleep } from 'node:timers/promises';
import { openShell } from '../command/open-shell.ts';
import type { Shell } from '../command/shell.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase, type HouseDatabase } from '../db/open-database.ts';
import { houseSecret } from '../settings/house-secret.ts';
import type { Settings } from '../settings/read-settings.ts';

/** What every part of the house is given: the web, the jobs, the seeds, the repairs. */
export type House = {
  readonly settings: Settings;
  readonly database: Pick<HouseDatabase, 'ownerUrl' | 'appUrl' | 'workerUrl' | 'ended'>;
  /** Master key: keys for sessions and sealed values are derived from it. */
  readonly secret: string;
  /** Demo stories and sign-ins are wanted when the data are empty. */
  readonly demo: boolean;
  readonly shell: Shell;
};

/** A part that does not end in time must not keep the others from ending in order; the database needs longest, for its checkpoint. */
const patienceMs = 30_000;

/** Opens database and shell, brings the database to this version's shape, does the work, and closes all in the opposite order. */
export async function inHouse<T>(settings: Settings, options: { readonly demo: boolean }, work: (house: House, closing: (() => Promise<void>)[]) => Promise<T>): Promise<T> {
  const closing: (() => Promise<void>)[] = [];
  try {
    const secret = houseSecret(settings);
    const { stop, ...database } = await openDatabase(settings);
    closing.push(stop);
    await migrate(database.ownerUrl);
    const shell = await openShell({ appUrl: database.appUrl, workerUrl: database.workerUrl, secret });
    closing.push(shell.close);
    return await work({ settings, database, secret, demo: options.demo, shell }, closing);
  } finally {
    for (const close of closing.reverse()) await Promise.race([close(), sleep(patienceMs, undefined, { ref: false })]).catch((error: unknown) => console.error(error));
  }
}
