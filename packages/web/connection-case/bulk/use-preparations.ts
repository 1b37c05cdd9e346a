import { useQuery } from '@tanstack/react-query';
import { answer } from '../../ask/answer.ts';
import { api } from '../../ask/client.ts';
import type { CaseRow, Preparation } from '../../ask/shapes.ts';
import { isTrouble, noNetwork, type Trouble } from '../../ask/trouble.ts';

const atOnce = 4;

/** The form's ground of each case, some at a time; a case whose ground cannot be had keeps its trouble. Never kept longer than the drawer is open. */
export const usePreparations = (command: string, rows: readonly CaseRow[]) =>
  useQuery({
    queryKey: ['bulk', command, rows.map(({ id }) => id)], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false,
    queryFn: async () => {
      const found = new Map<string, Preparation | Trouble>();
      const waiting = rows.map(({ id }) => id);
      const fetcher = async () => {
        for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
          found.set(id, await answer(api.GET('/api/v1/cases/{id}/acts/{command}', { params: { path: { id, command } } })).catch((error: unknown) => (isTrouble(error) ? error : noNetwork())));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, fetcher));
      return found;
    },
  });
