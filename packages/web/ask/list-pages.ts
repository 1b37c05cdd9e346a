import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api } from './client.ts';
import type { Schemas } from './client.ts';
import type { CaseQuery, ProjectQuery } from './lists.ts';
import type { paths } from './api.gen.ts';

export type DoneRow = Schemas['Done'];
type DoneQuery = Omit<NonNullable<paths['/api/v1/done']['get']['parameters']['query']>, 'cursor' | 'limit'>;

const long = (cursor: string) => ({ limit: 100, ...(cursor === '' ? {} : { cursor }) });

/** Pages of a hundred, one after the other, for a file; '' begins. */
export const casePages = (query: CaseQuery) => (cursor: string) => answer(api.GET('/api/v1/cases', { params: { query: { ...query, ...long(cursor) } } }));
export const projectPages = (query: ProjectQuery) => (cursor: string) => answer(api.GET('/api/v1/projects', { params: { query: { ...query, ...long(cursor) } } }));
export const donePages = (query: DoneQuery) => (cursor: string) => answer(api.GET('/api/v1/done', { params: { query: { ...query, ...long(cursor) } } }));

/** What I have done, the last first. */
export const useDone = (query: DoneQuery) =>
  useInfiniteQuery({
    queryKey: ['done', query], initialPageParam: '', placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/done', { params: { query: { ...query, limit: 20, ...(pageParam === '' ? {} : { cursor: pageParam }) } } })),
    getNextPageParam: (last) => last.next,
  });
