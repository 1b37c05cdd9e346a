import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../ask/me.ts';

/** The server's hour (demo houses run on a set clock): its answer, and what has passed here since. */
export function useHouseClock() {
  const { data, dataUpdatedAt } = useQuery(meQuery);
  return {
    today: data?.today ?? new Date().toISOString().slice(0, 10),
    /** For `doneAt`: never ahead of the server's own. */
    now: (): string => (data ? new Date(Date.parse(data.now) + Math.max(Date.now() - dataUpdatedAt, 0)).toISOString() : new Date().toISOString()),
  };
}
