import { queryOptions } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api, type Schemas } from './client.ts';

export type Me = Schemas['Me'];

/** Who I am here, and the house's day. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => answer(api.GET('/api/v1/me')), staleTime: 5 * 60_000 });
