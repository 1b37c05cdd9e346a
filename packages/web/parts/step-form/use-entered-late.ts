import { useQuery } from '@tanstack/react-query';
import { answer } from '../../ask/answer.ts';
import { api } from '../../ask/client.ts';
import { addDays, dayOf } from '../write-dates.ts';

/** 补录: done more than one working day before it is entered, or before its step opened; the same rule as the server's, which has the last word. */
export function useEnteredLate(doneAt: string | null, now: string, openedAt: string | null): boolean {
  const [from, to] = [dayOf(doneAt ?? now), dayOf(now)];
  const apart = doneAt !== null && addDays(from, 1) < to;
  const days = useQuery({
    queryKey: ['calendar', 'days', from, to], enabled: apart, staleTime: Infinity,
    queryFn: async () => (await answer(api.GET('/api/v1/calendar/days', { params: { query: { from, to } } }))).items,
  });
  if (doneAt === null) return false;
  if (openedAt !== null && doneAt < openedAt) return true;
  return apart && (days.data ?? []).filter(({ date, working }) => working && date > from).length > 1;
}
