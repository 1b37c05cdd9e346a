import type { FastifyInstance } from 'fastify';
import { sessionRoutes } from '../session/session-routes.ts';
import { apiRoutes } from './api-routes.ts';
import { makeApp } from './make-app.ts';
import { withoutIdle } from './without-idle.ts';

/** Stands for the house while the routes are only being described: nothing may be asked of it. */
const nobodyHome = new Proxy({}, {
  get: (_target, name) => {
    if (typeof name === 'symbol') return undefined;
    return new Proxy(() => undefined, { apply: () => { throw new Error(`the description asked the house for ${name}`); } });
  },
});

/** The API's description, from the routes and their schemas alone; no database is needed. */
export async function openapiText(): Promise<string> {
  const app: FastifyInstance = await makeApp({
    logLevel: 'silent', publicUrl: undefined, databaseAnswers: () => Promise.resolve(true), checkAnswers: false,
    routes: async (door) => {
      sessionRoutes(door, nobodyHome as never, 'http://localhost', nobodyHome as never);
      await apiRoutes(door, nobodyHome as never, true, null);
    },
  });
  await app.ready();
  const text = `${JSON.stringify(withoutIdle(app.swagger()), null, 1)}\n`;
  await app.close();
  return text;
}
