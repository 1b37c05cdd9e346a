import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api, type Schemas } from './client.ts';
import type { CaseQuery } from './lists.ts';

export type RecountRow = Schemas['RecountRow'];
export type Recounted = Schemas['Recounted'];

export const useRegimes = () => useQuery({ queryKey: ['regimes'], staleTime: 600_000, queryFn: () => answer(api.GET('/api/v1/regimes')) });

const page = (query: CaseQuery, regime: string, limit: number, cursor: string) =>
  answer(api.GET('/api/v1/cases/recount', { params: { query: { ...query, regime, limit, ...(cursor === '' ? {} : { cursor }) } } }));

/** Cases under their own regime and another; nothing is asked before one is chosen. */
export const useRecount = (query: CaseQuery, regime: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['cases', 'recount', regime, query], initialPageParam: '', enabled: regime !== undefined, placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => page(query, regime ?? '', 20, pageParam), getNextPageParam: (last) => last.next,
  });

/** Pages of a hundred for a file. */
export const recountPages = (query: CaseQuery, regime: string) => (cursor: string) => page(query, regime, 100, cursor);
