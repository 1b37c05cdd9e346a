import { QueryClient } from '@tanstack/react-query';
import { isTrouble, mayPass } from './trouble.ts';

/** Answers are kept half a minute; a question is asked again by itself only when that can help. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && isTrouble(error) && mayPass(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
