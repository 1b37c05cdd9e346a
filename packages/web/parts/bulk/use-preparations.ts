import { useQuery } from '@tanstack/react-query';
import { answer } from '../../ask/answer.ts';
import { api } from '../../ask/client.ts';
import type { Preparation } from '../../ask/shapes.ts';
import type { BulkRow } from './bulk-row.ts';
import { isTrouble, noNetwork, type Trouble } from '../../ask/trouble.ts';

const atOnce = 4;

const groundOf = ({ kind, id }: BulkRow, command: string): Promise<Preparation> => {
  const asked = { params: { path: { id, command } } };
  return kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/acts/{command}', asked)) : answer(api.GET('/api/v1/projects/{id}/acts/{command}', asked));
};

/** The form's ground of each, some at a time; one whose ground cannot be had keeps its trouble. Never kept longer than the drawer is open. */
export const usePreparations = (command: string, rows: readonly BulkRow[]) =>
  useQuery({
    queryKey: ['bulk', command, rows.map(({ id }) => id)], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false,
    queryFn: async () => {
      const found = new Map<string, Preparation | Trouble>();
      const waiting = [...rows];
      const fetcher = async () => {
        for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
          found.set(row.id, await groundOf(row, command).catch((error: unknown) => (isTrouble(error) ? error : noNetwork())));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, fetcher));
      return found;
    },
  });
