import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api, type Schemas } from './client.ts';

export type NamedDay = Schemas['NamedDay'];
export type CalendarYear = Schemas['CalendarYear'];
export type CalendarRun = Schemas['CalendarRun'];
export type CalendarMove = Schemas['CalendarMove'];
export type KeptDocument = Schemas['KeptDocument'];
export type YearDocument = { readonly of: 'year'; readonly year: number; readonly days: NamedDay[]; readonly notice?: string };
export type ClosureDocument = { readonly of: 'closure'; readonly unitId: string; readonly moves: 'internal' | 'all'; readonly days: NamedDay[] };

export const useYear = (year: number) => useQuery({ queryKey: ['calendar', 'year', year], queryFn: () => answer(api.GET('/api/v1/calendar/year', { params: { query: { year } } })) });
export const useCalendarVersions = () => useQuery({ queryKey: ['calendar', 'versions'], queryFn: () => answer(api.GET('/api/v1/calendar/versions')) });
export const useCalendarRuns = () => useQuery({ queryKey: ['calendar', 'runs'], queryFn: () => answer(api.GET('/api/v1/calendar/runs')), refetchInterval: 10_000 });
export const useCalendarDocuments = () => useQuery({ queryKey: ['calendar', 'documents'], queryFn: () => answer(api.GET('/api/v1/configuration', { params: { query: { kind: 'calendar' } } })) });

const movesPage = (id: string, limit: number, cursor: string) =>
  answer(api.GET('/api/v1/calendar/runs/{id}/moves', { params: { path: { id }, query: { limit, ...(cursor === '' ? {} : { cursor }) } } }));
export const useMoves = (id: string) =>
  useInfiniteQuery({ queryKey: ['calendar', 'moves', id], initialPageParam: '', queryFn: ({ pageParam }) => movesPage(id, 20, pageParam), getNextPageParam: (last) => last.next });
/** Pages of five hundred for a file. */
export const movePages = (id: string) => (cursor: string) => movesPage(id, 500, cursor);

/** The days of a notice or a file; nothing is kept. */
export const useReadDays = () => useMutation({ mutationFn: (body: { text: string; year?: number }) => answer(api.POST('/api/v1/calendar/read', { body })) });
export const usePreview = () => useMutation({ mutationFn: (document: YearDocument | ClosureDocument) => answer(api.POST('/api/v1/calendar/preview', { body: { document } })) });

/** A command on a document of the calendar; what the page shows of it is read anew afterwards. */
export function useCalendarAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, seenVersion, ...act }: { readonly key: string; readonly seenVersion: number } & Act) => {
      const common = { commandId: crypto.randomUUID(), document: { kind: 'calendar', key }, seenVersion };
      if (act.act === 'propose') return answer(api.POST('/api/v1/commands/propose-version', { body: { ...common, data: { ...act.data, document: act.data.document as unknown as Record<string, unknown> } } }));
      if (act.act === 'approve') return answer(api.POST('/api/v1/commands/approve-version', { body: { ...common, data: {} } }));
      const path = act.act === 'return' ? '/api/v1/commands/return-version' : '/api/v1/commands/withdraw-version';
      return answer(api.POST(path, { body: { ...common, data: { reason: act.reason } } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['calendar'] }),
  });
}

type Act =
  | { readonly act: 'propose'; readonly data: { readonly version: string; readonly effectiveFrom: string; readonly reason: string; readonly document: YearDocument | ClosureDocument } }
  | { readonly act: 'approve' }
  | { readonly act: 'return' | 'withdraw'; readonly reason: string };
