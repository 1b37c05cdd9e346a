import type { FastifyInstance } from 'fastify';
import type { Shell } from '../command/shell.ts';
import { byteStoreOf } from '../documents/open-byte-store.ts';
import type { Settings } from '../settings/read-settings.ts';
import { openSession, type Session } from '../session/open-session.ts';
import { sessionRoutes } from '../session/session-routes.ts';
import { apiRoutes } from './api-routes.ts';
import { deskOf } from './desk.ts';
import { makeApp } from './make-app.ts';

export type WebNeeds = {
  readonly shell: Shell;
  readonly appUrl: string;
  readonly secret: string;
  /** As set; without it pages are reached under the host asked for. */
  readonly publicUrl: string | undefined;
  readonly logLevel: string;
  /** No SMS gateway: in demo data the codes are shown on a page. */
  readonly codesShown: boolean;
  readonly files: Settings['files'];
  /** Where uploads wait, and files are kept when they are kept in a folder. */
  readonly dataFolder: string;
  readonly checkAnswers?: boolean;
  /** Further routes, e.g. the built pages. */
  readonly pages?: (app: FastifyInstance) => Promise<void>;
};

export type Web = { readonly app: FastifyInstance; readonly session: Session; readonly close: () => Promise<void> };

/** The web server over a shell, ready to listen. */
export async function openWeb({ shell, appUrl, secret, publicUrl, logLevel, codesShown, files, dataFolder, checkAnswers = false, pages }: WebNeeds): Promise<Web> {
  const session = openSession({ shell, appUrl, secret, publicUrl: publicUrl ?? 'http://localhost' });
  try {
    const desk = deskOf(shell, session.whoAsks, await isDemo(shell));
    const databaseAnswers = async () => (await shell.app.query('select 1 as ok')).rows.length === 1;
    const routes = async (app: FastifyInstance): Promise<void> => {
      app.addHook('onRequest', () => shell.refresh());
      sessionRoutes(app, session.auth, publicUrl ?? 'http://localhost', session.scopes);
      await apiRoutes(app, desk, codesShown, { store: await byteStoreOf(files, dataFolder), dataFolder });
      await pages?.(app);
    };
    const app = await makeApp({ logLevel, publicUrl, databaseAnswers, checkAnswers, routes });
    const close = async (): Promise<void> => {
      await app.close();
      await session.close();
    };
    return { app, session, close };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** The seed marks a database of demo stories; only there are sign-ins and codes shown. */
async function isDemo({ app }: Shell): Promise<boolean> {
  const { rows } = await app.query<{ demo: boolean }>(`select value = 'true'::jsonb as demo from setting where key = 'demo'`);
  return rows[0]?.demo === true;
}
