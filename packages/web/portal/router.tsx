import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Root } from './Root.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Page } from './Shell.tsx';

const root = createRootRoute({ component: Root, notFoundComponent: NoSuchPage });
const at = <const P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) => createRoute({ getParentRoute: () => root, path, component });

const home = createRoute({ getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('./HomePage.tsx'), 'HomePage') });
const signIn = createRoute({
  getParentRoute: () => root, path: '/sign-in', component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
  validateSearch: (search: Record<string, unknown>): { to: string } => ({ to: typeof search['to'] === 'string' ? search['to'] : '/' }),
});
const applyDone = createRoute({
  getParentRoute: () => root, path: '/apply/done/$id', component: lazyRouteComponent(() => import('./ApplyDone.tsx'), 'ApplyDone'),
  validateSearch: (search: Record<string, unknown>): { number: string } => ({ number: typeof search['number'] === 'string' ? search['number'] : '' }),
});

const tree = root.addChildren([
  home, signIn, applyDone,
  at('/demo/codes', lazyRouteComponent(() => import('./CodesPage.tsx'), 'CodesPage')),
  at('/apply', lazyRouteComponent(() => import('./ApplyPage.tsx'), 'ApplyPage')),
  at('/cases', lazyRouteComponent(() => import('./CasesPage.tsx'), 'CasesPage')),
  at('/cases/$id', lazyRouteComponent(() => import('./ProgressPage.tsx'), 'ProgressPage')),
  at('/cases/$id/apply-again', lazyRouteComponent(() => import('./ApplyPage.tsx'), 'ApplyAgainPage')),
  at('/cases/$id/act/$command', lazyRouteComponent(() => import('./ActPage.tsx'), 'ActPage')),
  at('/cases/$id/scheme', lazyRouteComponent(() => import('./SchemePage.tsx'), 'SchemePage')),
  at('/cases/$id/contract', lazyRouteComponent(() => import('./ContractPage.tsx'), 'ContractPage')),
  at('/cases/$id/rate', lazyRouteComponent(() => import('./RatingPage.tsx'), 'RatingPage')),
  at('/cases/$id/papers', lazyRouteComponent(() => import('./CasePapersPage.tsx'), 'CasePapersPage')),
  at('/cases/$id/papers/$paper', lazyRouteComponent(() => import('./PaperPage.tsx'), 'PaperPage')),
  at('/cases/$id/history', lazyRouteComponent(() => import('./HistoryPage.tsx'), 'HistoryPage')),
  at('/messages', lazyRouteComponent(() => import('./MessagesPage.tsx'), 'MessagesPage')),
  at('/mine', lazyRouteComponent(() => import('./MinePage.tsx'), 'MinePage')),
  at('/publication', lazyRouteComponent(() => import('./PublicationPage.tsx'), 'PublicationPage')),
  at('/parts', lazyRouteComponent(() => import('./all-parts/AllPartsPage.tsx').then((page) => ({ default: page.AllPartsPage })))),
  at('/papers', lazyRouteComponent(() => import('./PaperListPage.tsx'), 'PaperListPage')),
]);

/** `history` is given by tests; in a browser it is the browser's own. */
export const makePortalRouter = (history?: RouterHistory) => createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true, ...(history === undefined ? {} : { history }) });

declare module '@tanstack/react-router' {
  interface Register { router: ReturnType<typeof makePortalRouter> }
  /** What was just sent, said once on the page that follows. */
  interface HistoryState { sent?: Text }
}

function NoSuchPage() {
  const { t } = useSpeech();
  return <Page title={{ zh: '没有这个页面', en: 'No such page' }} up="/"><section className="p-card"><p>{t({ zh: '地址可能写错了，或者页面已经搬走。', en: 'The address may be mistyped, or the page has moved.' })}</p><Link to="/" className="p-button p-secondary">{t({ zh: '回首页', en: 'To the home page' })}</Link></section></Page>;
}
