import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api } from './client.ts';
import type { paths } from './api.gen.ts';

type TodoQuery = Omit<NonNullable<paths['/api/v1/todo']['get']['parameters']['query']>, 'cursor' | 'limit'>;

const page = (query: TodoQuery, cursor: string) => answer(api.GET('/api/v1/todo', { params: { query: { ...query, limit: 100, ...(cursor === '' ? {} : { cursor }) } } }));

/** The list keeps what it showed while it asks anew, so that nothing jumps. */
export const useTodo = (query: TodoQuery) =>
  useInfiniteQuery({
    queryKey: ['todo', 'list', query], initialPageParam: '', placeholderData: keepPreviousData, refetchInterval: 30_000,
    queryFn: ({ pageParam }) => page(query, pageParam), getNextPageParam: (last) => last.next,
  });

export const useTodoCounts = () => useQuery({ queryKey: ['todo', 'counts'], queryFn: () => answer(api.GET('/api/v1/todo/counts')), refetchInterval: 30_000 });

/** What stands beside the list: owed and owing, appointments, what to watch, news. */
export const useBeside = () => useQuery({ queryKey: ['todo', 'beside'], queryFn: () => answer(api.GET('/api/v1/todo/beside')), refetchInterval: 30_000 });

/** I have looked at what changed: the list of it begins anew. */
export function useLooked() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => answer(api.POST('/api/v1/todo/looked')), onSuccess: () => client.invalidateQueries({ queryKey: ['todo', 'beside'] }) });
}

/** Pages of a hundred, one after the other, for a file; '' begins. */
export const todoPages = (query: TodoQuery) => (cursor: string) => page(query, cursor);
