import type { FastifyInstance } from 'fastify';
import { caseRoutes } from '../connection-case/case-routes.ts';
import { demoRoutes } from '../demo/demo-routes.ts';
import { draftRoutes } from '../drafts/draft-routes.ts';
import { projectRoutes } from '../grid-project/project-routes.ts';
import { publicationRoutes } from '../publication/publication-routes.ts';
import { meRoutes } from '../registers/me-routes.ts';
import { registerRoutes } from '../registers/register-routes.ts';
import { searchRoutes } from '../search/search-routes.ts';
import { todoRoutes } from '../todo/todo-routes.ts';
import { commandRoutes } from './command-routes.ts';
import type { Desk } from './desk.ts';

/** Everything under /api/v1 but files, in the order in which the description shows it. */
export async function apiRoutes(app: FastifyInstance, desk: Desk, codesShown: boolean): Promise<void> {
  await app.register((api, _options, done) => {
    meRoutes(api, desk);
    todoRoutes(api, desk);
    searchRoutes(api, desk);
    caseRoutes(api, desk);
    projectRoutes(api, desk);
    commandRoutes(api, desk);
    draftRoutes(api, desk);
    registerRoutes(api, desk);
    publicationRoutes(api, desk);
    demoRoutes(api, desk, codesShown);
    done();
  }, { prefix: '/api/v1' });
}
