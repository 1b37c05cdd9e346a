import { setTimeout as sleep } from 'node:timers/promises';
import { refuseWhenInUse } from '../db/embedded/start-embedded.ts';
import { openDatabase } from '../db/open-database.ts';
import { houseSecret } from '../settings/house-secret.ts';
import { publicUrlOf, type Settings } from '../settings/read-settings.ts';
import { StartTrouble } from '../settings/start-trouble.ts';
import { buildWebIfNeeded } from './build-web-if-needed.ts';
import { greeting } from './greeting.ts';
import { part, type House } from './parts.ts';
import { claimPort, portTrouble } from './port-trouble.ts';
import { stopWhenAsked } from './stop-when-asked.ts';

/** A part that does not end in time must not keep the others from ending in order; the database needs longest, for its checkpoint. */
const patienceMs = 30_000;

/** Starts the whole house in one process and returns when it is asked to stop; resolves to the exit code. */
export async function serve(settings: Settings, options: { readonly demo: boolean }): Promise<number> {
  const closing: (() => Promise<void>)[] = [];
  const asked = stopWhenAsked();
  let over = false;
  void asked.then(() => (over = true));
  try {
    // Both before anything slow; the data first, for a second start by mistake finds the same port taken too.
    if (settings.databaseUrl === undefined) await refuseWhenInUse(settings.dataFolder);
    await claimPort(settings);
    await buildWebIfNeeded();
    const secret = houseSecret(settings);
    const database = await openDatabase(settings);
    closing.push(database.stop);
    const house: House = { settings, database, secret, demo: options.demo };
    await (await part('migrate'))(database.ownerUrl);
    if (over) return 0;
    const signIns = options.demo ? await (await part('seedDemo'))(house) : null;
    if (over) return 0;
    const worker = await (await part('startWorker'))(house);
    closing.push(worker.stop);
    const web = await (await part('startWeb'))(house).catch((error: unknown) => {
      throw portTrouble(settings, error);
    });
    closing.push(web.stop);
    console.log(greeting(publicUrlOf(settings, web.port), signIns));

    const lost = database.ended.then(() => 'database' as const);
    if ((await Promise.race([asked, lost])) === 'database') {
      closing.splice(0, 1);
      throw new StartTrouble('database-ended', {
        zh: `内置数据库意外停止，服务随之退出；原因见 ${settings.dataFolder}/pg.log，重新启动会自行恢复。`,
        en: `The embedded database ended unexpectedly and the server ends with it; ${settings.dataFolder}/pg.log says why, and the next start recovers by itself.`,
      });
    }
    return 0;
  } finally {
    // Web first, so that nobody is answered by half a house; the database last.
    for (const close of closing.reverse()) await Promise.race([close(), sleep(patienceMs, undefined, { ref: false })]).catch((error: unknown) => console.error(error));
  }
}
