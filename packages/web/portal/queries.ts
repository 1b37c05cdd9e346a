import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../ask/answer.ts';
import { api, type Schemas } from '../ask/client.ts';

export type CaseRow = Schemas['CaseRow'];
export type CasePage = Schemas['CasePage'];
export type Preparation = Schemas['Preparation'];
export type Publication = Schemas['Publication'];
export type LedgerLine = Schemas['LedgerLine'];
export type StepRecords = Schemas['StepRecords'];

export const casesQuery = infiniteQueryOptions({
  queryKey: ['cases'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/v1/cases', { params: { query: { limit: 20, ...(pageParam === '' ? {} : { cursor: pageParam }) } } })),
  getNextPageParam: (last: Schemas['CaseList']) => last.next,
});

const path = (id: string) => ({ params: { path: { id } } });

export const caseQuery = (id: string) => queryOptions({ queryKey: ['case', id], queryFn: () => answer(api.GET('/api/v1/cases/{id}', path(id))), refetchInterval: 60_000 });

export const dossierQuery = (id: string) => queryOptions({ queryKey: ['case', id, 'dossier'], queryFn: () => answer(api.GET('/api/v1/cases/{id}/dossier', path(id))) });

export const ledgerQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['case', id, 'ledger'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/cases/{id}/ledger', { params: { path: { id }, query: { limit: 30, ...(pageParam === '' ? {} : { cursor: pageParam }) } } })),
    getNextPageParam: (last: Schemas['LedgerPage']) => last.next,
  });

/** What was recorded on a step, or null when nothing was yet. */
export const recordsQuery = (id: string, step: string) =>
  queryOptions({
    queryKey: ['case', id, 'step', step],
    queryFn: async (): Promise<StepRecords | null> => {
      const asked = api.GET('/api/v1/cases/{id}/steps/{step}', { params: { path: { id, step } } });
      return (await asked).response.status === 404 ? null : answer(asked);
    },
  });

/** All that a form needs to open; asked anew each time, since what the person has seen counts. */
export const preparationQuery = (id: string, command: string) =>
  queryOptions({
    queryKey: ['case', id, 'act', command], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false,
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/acts/{command}', { params: { path: { id, command } } })),
  });

export const publicationQuery = queryOptions({ queryKey: ['publication'], staleTime: 600_000, queryFn: () => answer(api.GET('/api/v1/publication')) });

/** Kept by the browser's memory: the regions do not change while somebody applies. */
const regions = new Map<string, Promise<readonly Schemas['Region'][]>>();

export function regionsUnder(code: string | undefined): Promise<readonly Schemas['Region'][]> {
  const key = code ?? '';
  const asked = regions.get(key) ?? answer(api.GET('/api/v1/regions', { params: { query: code === undefined ? {} : { under: code } } })).then(({ items }) => items);
  regions.set(key, asked);
  asked.catch(() => regions.delete(key));
  return asked;
}
