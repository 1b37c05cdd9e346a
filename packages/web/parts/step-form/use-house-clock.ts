import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { meQuery } from '../../ask/me.ts';

/** The house's time, which need not be this machine's: the server said its own when it said who I am. */
export function useHouseClock(): { readonly now: () => string; readonly signer: string } {
  const { data, dataUpdatedAt } = useQuery(meQuery);
  const ahead = data === undefined ? 0 : Date.parse(data.now) - dataUpdatedAt;
  // The answer took its time, so this runs a little behind the server and never into its future.
  const now = useCallback(() => new Date(Date.now() + ahead).toISOString(), [ahead]);
  return { now, signer: data?.person?.name ?? '' };
}
