import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api } from './client.ts';
import type { paths } from './api.gen.ts';

type QueryOf<P extends '/api/v1/cases' | '/api/v1/projects'> = NonNullable<paths[P]['get']['parameters']['query']>;
export type CaseQuery = Omit<QueryOf<'/api/v1/cases'>, 'cursor' | 'limit'>;
export type ProjectQuery = Omit<QueryOf<'/api/v1/projects'>, 'cursor' | 'limit'>;

const paged = (cursor: string) => ({ limit: 20, ...(cursor === '' ? {} : { cursor }) });

/** Lists keep what they showed while they ask anew, so that nothing jumps. */
export const useCases = (query: CaseQuery) =>
  useInfiniteQuery({
    queryKey: ['cases', query], initialPageParam: '', placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/cases', { params: { query: { ...query, ...paged(pageParam) } } })),
    getNextPageParam: (last) => last.next,
  });

export const useProjects = (query: ProjectQuery) =>
  useInfiniteQuery({
    queryKey: ['projects', query], initialPageParam: '', placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/projects', { params: { query: { ...query, ...paged(pageParam) } } })),
    getNextPageParam: (last) => last.next,
  });

export const useSearch = (q: string) =>
  useQuery({ queryKey: ['search', q], enabled: q.trim() !== '', placeholderData: keepPreviousData, queryFn: () => answer(api.GET('/api/v1/search', { params: { query: { q } } })) });

export const useUnits = () => useQuery({ queryKey: ['units'], staleTime: 600_000, queryFn: () => answer(api.GET('/api/v1/units')) });

export const usePersons = () => useQuery({ queryKey: ['persons'], queryFn: () => answer(api.GET('/api/v1/persons')) });

export const useDemoAccounts = (demo: boolean) => useQuery({ queryKey: ['demo', 'accounts'], enabled: demo, staleTime: Infinity, queryFn: () => answer(api.GET('/api/v1/demo/accounts')) });
