import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { House } from './command-line/open-house.ts';
import { openWeb } from './http/open-web.ts';
import { pageRoutes } from './http/page-routes.ts';

const pages = join(import.meta.dirname, '../web/dist');

/** The entry of the web: pages, API and sessions. Resolves when it listens; `port` is the one really taken. */
export async function startWeb({ settings, database, secret, shell }: House): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const web = await openWeb({
    shell, appUrl: database.appUrl, secret, publicUrl: settings.publicUrl, logLevel: settings.logLevel, codesShown: settings.sms === undefined,
    files: settings.files, dataFolder: settings.dataFolder, pages: (app) => pageRoutes(app, pages),
  });
  try {
    await web.app.listen({ host: settings.host, port: settings.port });
  } catch (error) {
    await web.close();
    throw error;
  }
  return { port: (web.app.server.address() as AddressInfo).port, stop: web.close };
}
