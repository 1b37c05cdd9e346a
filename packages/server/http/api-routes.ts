import type { FastifyInstance } from 'fastify';
import { calendarRoutes } from '../calendar/calendar-routes.ts';
import { caseRoutes } from '../connection-case/case-routes.ts';
import { demoRoutes } from '../demo/demo-routes.ts';
import { firmRoutes } from '../contractors/firm-routes.ts';
import { configurationRoutes } from '../configuration/configuration-routes.ts';
import { deadlineRoutes } from '../deadlines/deadline-routes.ts';
import type { ByteStore } from '../documents/byte-store.ts';
import { fileRoutes } from '../documents/file-routes.ts';
import { paperRoutes } from '../documents/paper-routes.ts';
import { uploadRoutes } from '../documents/upload-routes.ts';
import { draftRoutes } from '../drafts/draft-routes.ts';
import { projectRoutes } from '../grid-project/project-routes.ts';
import { messageRoutes } from '../messages/message-routes.ts';
import { publicationRoutes } from '../publication/publication-routes.ts';
import { meRoutes } from '../registers/me-routes.ts';
import { registerRoutes } from '../registers/register-routes.ts';
import { savedViewRoutes } from '../saved-views/saved-view-routes.ts';
import { searchRoutes } from '../search/search-routes.ts';
import { todoRoutes } from '../todo/todo-routes.ts';
import { warningRoutes } from '../warnings/warning-routes.ts';
import { workbenchRoutes } from '../workbench/workbench-routes.ts';
import { commandRoutes } from './command-routes.ts';
import type { Desk } from './desk.ts';

/** Where the bytes of files go, and where uploads wait for their end. */
export type FilePlace = { readonly store: ByteStore; readonly dataFolder: string };

/** Everything under /api/v1, in the order in which the description shows it. */
export async function apiRoutes(app: FastifyInstance, desk: Desk, codesShown: boolean, place: FilePlace | null): Promise<void> {
  await app.register((api, _options, done) => {
    meRoutes(api, desk);
    todoRoutes(api, desk);
    deadlineRoutes(api, desk);
    workbenchRoutes(api, desk);
    warningRoutes(api, desk);
    messageRoutes(api, desk);
    savedViewRoutes(api, desk);
    searchRoutes(api, desk);
    caseRoutes(api, desk);
    projectRoutes(api, desk);
    commandRoutes(api, desk);
    draftRoutes(api, desk);
    paperRoutes(api, desk);
    fileRoutes(api, desk, place?.store ?? noStore);
    if (place) uploadRoutes(api, desk, place.store, place.dataFolder);
    registerRoutes(api, desk);
    firmRoutes(api, desk);
    configurationRoutes(api, desk);
    calendarRoutes(api, desk);
    publicationRoutes(api, desk);
    demoRoutes(api, desk, codesShown);
    done();
  }, { prefix: '/api/v1' });
}

/** Where the routes are only described. */
const nothing = (): never => {
  throw new Error('no place for files');
};
const noStore: ByteStore = { put: nothing, open: nothing, remove: nothing };
