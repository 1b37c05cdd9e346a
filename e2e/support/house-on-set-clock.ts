import { cpSync, existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startWorker } from '@jiedian/server/start-worker.ts';
import { buildWebIfNeeded } from '@jiedian/server/command-line/build-web-if-needed.ts';
import { openWeb } from '@jiedian/server/http/open-web.ts';
import { pageRoutes } from '@jiedian/server/http/page-routes.ts';
import { openShell } from '@jiedian/server/command/open-shell.ts';
import { openDatabase } from '@jiedian/server/db/open-database.ts';
import { migrate } from '@jiedian/server/db/migrate.ts';
import { seedDemo } from '@jiedian/server/demo/seed-demo.ts';
import { houseSecret } from '@jiedian/server/settings/house-secret.ts';
import { publicUrlOf, readSettings } from '@jiedian/server/settings/read-settings.ts';
import { stopWhenAsked } from '@jiedian/server/command-line/stop-when-asked.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';

/**
 * The same house as `jiedian serve --demo`, in the same order, but on a clock that its parent sets (contracts 1): a case of months is walked in
 * minutes, each act at its own time. Told by messages `{now}`; answers `{set}`, and says `{url, workerUrl}` when open.
 */
const asked = stopWhenAsked();
let ahead = 0;
const clock = { now: () => new Date(Date.now() + ahead).toISOString() as Instant };
const set = (now: string): void => void (ahead = Date.parse(now) - Date.now());
set(process.env['E2E_NOW'] ?? '2026-03-02T00:30:00.000Z');

const settings = readSettings(process.env);
if (process.env['E2E_AS_BUILT'] === undefined) await buildWebIfNeeded();
const secret = houseSecret(settings);
const { stop, ...database } = await openDatabase(settings);
await migrate(database.ownerUrl);
const shell = await openShell({ appUrl: database.appUrl, workerUrl: database.workerUrl, secret, clock });
const house = { settings, database, secret, demo: true, shell };
await seedDemo(house);
const worker = await startWorker(house);
// A copy: the pages of one run stay whole while somebody else builds theirs anew.
const pages = join(settings.dataFolder, 'pages');
const dist = join(import.meta.dirname, '../../packages/web/dist');
// Written last by whoever builds: until it stands there, the pages are half made.
for (let tries = 0; !existsSync(join(dist, '.built-from')) && tries < 120; tries += 1) await sleep(1_000);
cpSync(dist, pages, { recursive: true });
const web = await openWeb({
  shell, appUrl: database.appUrl, secret, publicUrl: settings.publicUrl, logLevel: settings.logLevel, codesShown: true, files: settings.files, dataFolder: settings.dataFolder, pages: (app) => pageRoutes(app, pages),
});
await web.app.listen({ host: settings.host, port: 0 });

process.on('message', (message: { readonly now: string }) => {
  set(message.now);
  process.send?.({ set: message.now });
});
process.send?.({ url: publicUrlOf(settings, (web.app.server.address() as AddressInfo).port), workerUrl: database.workerUrl });
await asked;
await web.close();
await worker.stop();
await shell.close();
await stop();
process.exit(0);
