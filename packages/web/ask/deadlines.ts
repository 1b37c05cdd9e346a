import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api, type Schemas } from './client.ts';

export type Whose = { readonly of: 'mine' | 'person' | 'unit'; readonly person?: string; readonly unit?: string };
export type DeadlineDay = Schemas['DeadlineDay'];
export type Deadline = Schemas['Deadline'];

/** Nobody is chosen yet whose deadlines to show. */
const asked = ({ of, person }: Whose): boolean => of !== 'person' || person !== undefined;

export const useDeadlineDays = (whose: Whose, from: string, to: string) =>
  useQuery({ queryKey: ['deadlines', 'days', whose, from, to], enabled: from !== '' && asked(whose), placeholderData: keepPreviousData, refetchInterval: 60_000, queryFn: () => answer(api.GET('/api/v1/deadlines/days', { params: { query: { ...whose, from, to } } })) });

export const useDeadlines = (whose: Whose, day: string) =>
  useQuery({ queryKey: ['deadlines', 'list', whose, day], enabled: day !== '' && asked(whose), refetchInterval: 60_000, queryFn: () => answer(api.GET('/api/v1/deadlines', { params: { query: { ...whose, day } } })) });
