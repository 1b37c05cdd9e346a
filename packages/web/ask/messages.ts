import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api } from './client.ts';

const page = (limit: number, cursor: string) => answer(api.GET('/api/v1/messages', { params: { query: { limit, ...(cursor === '' ? {} : { cursor }) } } }));

/** How many messages I have not read; 100 stands for as many or more. */
export const useUnread = (): number => useQuery({ queryKey: ['messages', 'unread'], queryFn: () => page(1, ''), refetchInterval: 30_000, select: ({ unread }) => unread }).data ?? 0;

export const useMessages = () =>
  useInfiniteQuery({ queryKey: ['messages', 'list'], initialPageParam: '', refetchInterval: 30_000, queryFn: ({ pageParam }) => page(20, pageParam), getNextPageParam: (last) => last.next });

/** Marks these as read, or all of mine; the count of the bell follows. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[] | 'all') => answer(api.POST('/api/v1/messages/read', { body: ids === 'all' ? {} : { ids: [...ids] } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages'] }),
  });
}

/** Takes the mark back from what was marked at this moment. */
export function useMarkUnread() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (readAt: string) => answer(api.POST('/api/v1/messages/unread', { body: { readAt } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages'] }),
  });
}
