import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Link } from './route/Link.tsx';
import { Router, type Pages } from './route/Router.tsx';
import { Root } from './Root.tsx';
import { Loadless, Page } from './Shell.tsx';

const pages: Pages = {
  '/': () => import('./HomePage.tsx').then((page) => page.HomePage),
  '/sign-in': () => import('./SignInPage.tsx').then((page) => page.SignInPage),
  '/demo/codes': () => import('./CodesPage.tsx').then((page) => page.CodesPage),
  '/apply': () => import('./ApplyPage.tsx').then((page) => page.ApplyPage),
  '/apply/done/$id': () => import('./ApplyDone.tsx').then((page) => page.ApplyDone),
  '/cases': () => import('./CasesPage.tsx').then((page) => page.CasesPage),
  '/cases/$id': () => import('./ProgressPage.tsx').then((page) => page.ProgressPage),
  '/cases/$id/apply-again': () => import('./ApplyPage.tsx').then((page) => page.ApplyAgainPage),
  '/cases/$id/act/$command': () => import('./ActPage.tsx').then((page) => page.ActPage),
  '/cases/$id/scheme': () => import('./SchemePage.tsx').then((page) => page.SchemePage),
  '/cases/$id/contract': () => import('./ContractPage.tsx').then((page) => page.ContractPage),
  '/cases/$id/rate': () => import('./RatingPage.tsx').then((page) => page.RatingPage),
  '/cases/$id/papers': () => import('./CasePapersPage.tsx').then((page) => page.CasePapersPage),
  '/cases/$id/papers/$paper': () => import('./PaperPage.tsx').then((page) => page.PaperPage),
  '/cases/$id/history': () => import('./HistoryPage.tsx').then((page) => page.HistoryPage),
  '/messages': () => import('./MessagesPage.tsx').then((page) => page.MessagesPage),
  '/mine': () => import('./MinePage.tsx').then((page) => page.MinePage),
  '/publication': () => import('./PublicationPage.tsx').then((page) => page.PublicationPage),
  '/papers': () => import('./PaperListPage.tsx').then((page) => page.PaperListPage),
  '/parts': () => import('./all-parts/AllPartsPage.tsx').then((page) => page.AllPartsPage),
};

export const PortalPages = () => <Router pages={pages} lost={NoSuchPage} broken={BrokenPage} around={Root} />;

function NoSuchPage() {
  const { t } = useSpeech();
  return <Page title={{ zh: '没有这个页面', en: 'No such page' }} up="/"><section className="p-card"><p>{t({ zh: '地址可能写错了，或者页面已经搬走。', en: 'The address may be mistyped, or the page has moved.' })}</p><Link to="/" className="p-button p-secondary">{t({ zh: '回首页', en: 'To the home page' })}</Link></section></Page>;
}

const BrokenPage = () => <Page title={{ zh: '页面没有打开', en: 'The page did not open' }} up="/"><Loadless error={null} onRetry={() => location.reload()} /></Page>;
