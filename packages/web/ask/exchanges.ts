import { useQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api, type Schemas } from './client.ts';
import type { StreamKind } from './shapes.ts';

export type ExchangeThread = Schemas['ExchangeThread'];
export type ToldCustomer = Schemas['ToldCustomer'];
export type PageCounts = Schemas['PageCounts'];

const path = (id: string) => ({ params: { path: { id } } });

/** Urgings, coordination orders and complaints of a stream, and what its customer was told. */
export const useExchanges = (kind: StreamKind, id: string) =>
  useQuery({
    queryKey: [kind, id, 'exchanges'],
    queryFn: () => (kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/exchanges', path(id))) : answer(api.GET('/api/v1/projects/{id}/exchanges', path(id)))),
  });

/** What was recorded on site, the newest first. */
export const useSiteRecords = (kind: StreamKind, id: string) =>
  useQuery({
    queryKey: [kind, id, 'site-records'],
    queryFn: () => (kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/site-records', path(id))) : answer(api.GET('/api/v1/projects/{id}/site-records', path(id)))),
  });

/** How much stands behind each tab. */
export const usePageCounts = (kind: StreamKind, id: string) =>
  useQuery({
    queryKey: [kind, id, 'counts'],
    queryFn: () => (kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/counts', path(id))) : answer(api.GET('/api/v1/projects/{id}/counts', path(id)))),
  });
