import { lazy } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { OneTab } from './StreamTabs.tsx';
import type { PageCounts } from '../../ask/exchanges.ts';
import type { StreamKind } from '../../ask/shapes.ts';

const DossierTab = lazy(() => import('./DossierTab.tsx').then((loaded) => ({ default: loaded.DossierTab })));
const SiteRecordsTab = lazy(() => import('./SiteRecordsTab.tsx').then((loaded) => ({ default: loaded.SiteRecordsTab })));
const ExchangesTab = lazy(() => import('./ExchangesTab.tsx').then((loaded) => ({ default: loaded.ExchangesTab })));
const LedgerList = lazy(() => import('./LedgerList.tsx').then((loaded) => ({ default: loaded.LedgerList })));

/** The tabs that a case and a project have alike: papers, records made on site, what was asked and told, the ledger. */
export const moreTabs = (kind: StreamKind, id: string, today: string, papers: Text, counts: PageCounts | undefined, open: (command: string, order?: number) => void): readonly OneTab[] => [
  { key: 'dossier', name: papers, count: counts && `${counts.dossier.held} / ${counts.dossier.needed}`, body: () => <DossierTab kind={kind} id={id} today={today} /> },
  { key: 'site', name: { zh: '现场记录', en: 'Site records' }, count: counts?.siteRecords, body: () => <SiteRecordsTab kind={kind} id={id} today={today} /> },
  { key: 'exchanges', name: { zh: '协调与消息', en: 'Coordination, messages' }, count: counts?.exchanges, body: () => <ExchangesTab kind={kind} id={id} today={today} open={open} /> },
  { key: 'ledger', name: { zh: '台账', en: 'Ledger' }, count: counts?.ledger, body: () => <LedgerList kind={kind} id={id} today={today} /> },
];
