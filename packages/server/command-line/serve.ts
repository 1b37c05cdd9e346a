import { refuseWhenInUse } from '../db/embedded/start-embedded.ts';
import { publicUrlOf, type Settings } from '../settings/read-settings.ts';
import { StartTrouble } from '../settings/start-trouble.ts';
import { buildWebIfNeeded } from './build-web-if-needed.ts';
import { greeting } from './greeting.ts';
import { inHouse } from './open-house.ts';
import { part } from './parts.ts';
import { claimPort, portTrouble } from './port-trouble.ts';
import { stopWhenAsked } from './stop-when-asked.ts';

/** Starts the whole house in one process and returns when it was asked to stop and has ended in order. */
export async function serve(settings: Settings, options: { readonly demo: boolean }): Promise<void> {
  let over = false;
  const asked = stopWhenAsked().then((asking) => {
    over = true;
    return asking;
  });
  // All quick refusals before anything slow; the data first, for a second start by mistake finds the same port taken too.
  if (settings.databaseUrl === undefined) await refuseWhenInUse(settings.dataFolder);
  await claimPort(settings);
  await buildWebIfNeeded();
  await inHouse(settings, options, async (house, closing) => {
    const signIns = options.demo && !over ? await (await part('seedDemo'))(house) : null;
    if (over) return;
    closing.push((await (await part('startWorker'))(house)).stop);
    const web = await (await part('startWeb'))(house).catch((error: unknown) => {
      throw portTrouble(settings, error);
    });
    // Closed first, so that nobody is answered by half a house.
    closing.push(web.stop);
    console.log(greeting(publicUrlOf(settings, web.port), signIns));

    const first = await Promise.race([asked, house.database.ended.then(() => 'database' as const)]);
    if (first === 'database') throw databaseEnded(settings.dataFolder);
  });
}

const databaseEnded = (dataFolder: string): StartTrouble =>
  new StartTrouble('database-ended', {
    zh: `内置数据库意外停止，服务随之退出；原因见 ${dataFolder}/pg.log，重新启动会自行恢复。`,
    en: `The embedded database ended unexpectedly and the server ends with it; ${dataFolder}/pg.log says why, and the next start recovers by itself.`,
  });
