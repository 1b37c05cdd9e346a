import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { answer } from '../ask/answer.ts';
import { api } from '../ask/client.ts';
import { meQuery } from '../ask/me.ts';
import { casesQuery, type CaseRow, type LedgerLine } from './queries.ts';

export type Message = { readonly of: CaseRow; readonly line: LedgerLine };

const seenKey = 'jiedian.messages-seen';
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => { listeners.add(listener); return () => { listeners.delete(listener); }; };

function seenUntil(): string {
  try {
    return localStorage.getItem(seenKey) ?? '';
  } catch {
    return '';
  }
}

/** Everything up to this moment has been looked at. */
export function markSeen(until: string): void {
  try {
    localStorage.setItem(seenKey, until);
  } catch {
    // Then they show as new again next time.
  }
  for (const listener of listeners) listener();
}

/** What others did on my running cases, the newest first: the ledger's own sentences, so that nothing is told twice differently. */
export function useMessages() {
  const me = useQuery(meQuery).data;
  const list = useInfiniteQuery({ ...casesQuery, enabled: me?.signedIn === true });
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items).slice(0, 5);
  const ledgers = useQueries({ queries: rows.map((row) => ({
    queryKey: ['case', row.id, 'news'], staleTime: 60_000,
    queryFn: async () => (await answer(api.GET('/api/v1/cases/{id}/ledger', { params: { path: { id: row.id }, query: { limit: 20 } } }))).items,
  })) });
  const mine = me?.person?.name;
  const messages = rows.flatMap((of, i) => (ledgers[i]?.data ?? []).filter(({ who }) => who.zh !== mine).map((line): Message => ({ of, line })))
    .toSorted((a, b) => (a.line.receivedAt < b.line.receivedAt ? 1 : -1))
    // Several departments give their opinions one after the other: to the customer that is one message.
    .filter(({ of, line }, i, all) => all[i - 1]?.of.id !== of.id || all[i - 1]?.line.sentence.zh !== line.sentence.zh);
  return { messages, pending: list.isLoading || ledgers.some((l) => l.isLoading), error: list.error ?? ledgers.find((l) => l.error)?.error ?? null, again: () => { void list.refetch(); for (const l of ledgers) void l.refetch(); } };
}

export function useUnread(): number {
  const { messages } = useMessages();
  const seen = useSyncExternalStore(subscribe, seenUntil, () => '');
  return messages.filter(({ line }) => line.receivedAt > seen).length;
}

export const useSeenUntil = () => useSyncExternalStore(subscribe, seenUntil, () => '');
