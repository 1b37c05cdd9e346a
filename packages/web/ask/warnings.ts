import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api, type Schemas } from './client.ts';
import type { paths } from './api.gen.ts';
import type { StreamKind } from './shapes.ts';

export type WarnedStep = Schemas['WarnedStep'];
export type Urging = Schemas['Urging'];
export type WarningQuery = Omit<NonNullable<paths['/api/v1/warnings']['get']['parameters']['query']>, 'cursor' | 'limit'>;
export type UrgingQuery = Omit<NonNullable<paths['/api/v1/urgings']['get']['parameters']['query']>, 'cursor' | 'limit'>;

const paged = (limit: number, cursor: string) => ({ limit, ...(cursor === '' ? {} : { cursor }) });

const warnings = (query: WarningQuery, limit: number, cursor: string) => answer(api.GET('/api/v1/warnings', { params: { query: { ...query, ...paged(limit, cursor) } } }));
const urgings = (query: UrgingQuery, limit: number, cursor: string) => answer(api.GET('/api/v1/urgings', { params: { query: { ...query, ...paged(limit, cursor) } } }));

/** Lists keep what they showed while they ask anew. */
export const useWarnings = (query: WarningQuery) =>
  useInfiniteQuery({ queryKey: ['warnings', query], initialPageParam: '', placeholderData: keepPreviousData, queryFn: ({ pageParam }) => warnings(query, 20, pageParam), getNextPageParam: (last) => last.next });

export const useUrgings = (query: UrgingQuery) =>
  useInfiniteQuery({ queryKey: ['urgings', query], initialPageParam: '', placeholderData: keepPreviousData, queryFn: ({ pageParam }) => urgings(query, 20, pageParam), getNextPageParam: (last) => last.next });

/** Pages of a hundred, one after the other, for a file; '' begins. */
export const warningPages = (query: WarningQuery) => (cursor: string) => warnings(query, 100, cursor);
export const urgingPages = (query: UrgingQuery) => (cursor: string) => urgings(query, 100, cursor);

/** What will be sent on a case or project, and what was. */
export const useReminders = (kind: StreamKind, id: string, asked: boolean) =>
  useQuery({ queryKey: [kind === 'case' ? 'cases' : 'projects', id, 'reminders'], enabled: asked, queryFn: () => (kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/reminders', { params: { path: { id } } })) : answer(api.GET('/api/v1/projects/{id}/reminders', { params: { path: { id } } }))) });
