import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../ask/answer.ts';
import { api, type Schemas } from '../../ask/client.ts';

export type Region = Schemas['Region'];

/** The regions directly beneath one; the provinces for ''. They hardly change: kept as long as the page. */
export const regionsUnder = (under: string) =>
  queryOptions({
    queryKey: ['regions', under], staleTime: Infinity,
    queryFn: async () => (await answer(api.GET('/api/v1/regions', { params: { query: under === '' ? {} : { under } } }))).items,
  });
