import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api, type Schemas } from './client.ts';

export type CalendarDay = Schemas['CalendarDay'];

/** The days of a span as the house counts them: working, holidays by name, make-up days, provisional ones. */
export const useDays = (from: string, to: string) =>
  useQuery({ queryKey: ['days', from, to], enabled: from !== '', staleTime: 3_600_000, queryFn: () => answer(api.GET('/api/v1/calendar/days', { params: { query: { from, to } } })) });

/** The hundred soonest of what is mine, whatever the list is filtered by. */
export const soonestQuery = queryOptions({ queryKey: ['todo', 'soonest'], queryFn: () => answer(api.GET('/api/v1/todo', { params: { query: { limit: 100 } } })) });

export const useSoonest = () => useQuery({ ...soonestQuery, refetchInterval: 30_000 });
