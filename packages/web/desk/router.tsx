import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './Frame.tsx';
import { Lost } from './Lost.tsx';
import { readDeadlineFilter } from './deadlines/read-deadline-filter.ts';
import { readCaseFilter, readDoneFilter, readOpenAct, readProjectFilter, readRecount, readTodoFilter, readUrgingFilter, readWarningFilter } from '../parts/search-params.ts';

const root = createRootRoute({ component: Frame, notFoundComponent: Lost });

const workbench = createRoute({ getParentRoute: () => root, path: '/', validateSearch: readTodoFilter, component: lazyRouteComponent(() => import('../todo/WorkbenchPage.tsx').then((page) => ({ default: page.WorkbenchPage }))) });
const todo = createRoute({ getParentRoute: () => root, path: '/todo', validateSearch: readTodoFilter, component: lazyRouteComponent(() => import('../todo/TodoPage.tsx').then((page) => ({ default: page.TodoPage }))) });
const done = createRoute({ getParentRoute: () => root, path: '/done', validateSearch: readDoneFilter, component: lazyRouteComponent(() => import('../todo/DonePage.tsx').then((page) => ({ default: page.DonePage }))) });
const messages = createRoute({ getParentRoute: () => root, path: '/messages', component: lazyRouteComponent(() => import('../messages/MessagesPage.tsx').then((page) => ({ default: page.MessagesPage }))) });
const cases = createRoute({ getParentRoute: () => root, path: '/cases', validateSearch: readCaseFilter, component: lazyRouteComponent(() => import('../connection-case/CaseListPage.tsx').then((page) => ({ default: page.CaseListPage }))) });
const newCase = createRoute({ getParentRoute: () => root, path: '/cases/new', component: lazyRouteComponent(() => import('../connection-case/NewCasePage.tsx').then((page) => ({ default: page.NewCasePage }))) });
const oneCase = createRoute({ getParentRoute: () => root, path: '/cases/$id', validateSearch: readOpenAct, component: lazyRouteComponent(() => import('../connection-case/CasePage.tsx').then((page) => ({ default: page.CasePage }))) });
const projects = createRoute({ getParentRoute: () => root, path: '/projects', validateSearch: readProjectFilter, component: lazyRouteComponent(() => import('../grid-project/ProjectListPage.tsx').then((page) => ({ default: page.ProjectListPage }))) });
const oneProject = createRoute({ getParentRoute: () => root, path: '/projects/$id', validateSearch: readOpenAct, component: lazyRouteComponent(() => import('../grid-project/ProjectPage.tsx').then((page) => ({ default: page.ProjectPage }))) });
const people = createRoute({ getParentRoute: () => root, path: '/people', component: lazyRouteComponent(() => import('../registers/PeoplePage.tsx').then((page) => ({ default: page.PeoplePage }))) });
const paper = createRoute({ getParentRoute: () => root, path: '/papers/$kind/$id/$step', component: lazyRouteComponent(() => import('../documents/PaperPage.tsx').then((page) => ({ default: page.PaperPage }))) });
const recount = createRoute({ getParentRoute: () => root, path: '/recount', validateSearch: readRecount, component: lazyRouteComponent(() => import('../connection-case/recount/RecountPage.tsx').then((page) => ({ default: page.RecountPage }))) });
const why = createRoute({ getParentRoute: () => root, path: '/why/$kind/$id/$of', component: lazyRouteComponent(() => import('../documents/WhyPage.tsx').then((page) => ({ default: page.WhyPage }))) });
const warnings = createRoute({ getParentRoute: () => root, path: '/warnings', validateSearch: readWarningFilter, component: lazyRouteComponent(() => import('./warnings/WarningsPage.tsx').then((page) => ({ default: page.WarningsPage }))) });
const urgings = createRoute({ getParentRoute: () => root, path: '/urgings', validateSearch: readUrgingFilter, component: lazyRouteComponent(() => import('./urgings/UrgingsPage.tsx').then((page) => ({ default: page.UrgingsPage }))) });
const deadlines = createRoute({ getParentRoute: () => root, path: '/deadlines', validateSearch: readDeadlineFilter, component: lazyRouteComponent(() => import('./deadlines/DeadlinesPage.tsx').then((page) => ({ default: page.DeadlinesPage }))) });
const calendar = createRoute({ getParentRoute: () => root, path: '/calendar', component: lazyRouteComponent(() => import('./calendar/CalendarPage.tsx').then((page) => ({ default: page.CalendarPage }))) });
const regimes = createRoute({ getParentRoute: () => root, path: '/regimes', component: lazyRouteComponent(() => import('./regimes/RegimesPage.tsx').then((page) => ({ default: page.RegimesPage }))) });
const regime = createRoute({ getParentRoute: () => root, path: '/regimes/$key/$ref', component: lazyRouteComponent(() => import('./regimes/RegimePage.tsx').then((page) => ({ default: page.RegimePage }))) });
const editRegime = createRoute({ getParentRoute: () => root, path: '/regimes/$key/$ref/edit', component: lazyRouteComponent(() => import('./regimes/EditRegimePage.tsx').then((page) => ({ default: page.EditRegimePage }))) });
const parts = createRoute({ getParentRoute: () => root, path: '/parts', component: lazyRouteComponent(() => import('./all-parts/AllPartsPage.tsx').then((page) => ({ default: page.AllPartsPage }))) });

export const router = createRouter({ routeTree: root.addChildren([workbench, todo, deadlines, done, messages, cases, newCase, oneCase, projects, oneProject, people, paper, why, recount, regimes, regime, editRegime, warnings, urgings, calendar, parts]), basepath: '/desk', defaultPreload: false });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
