import { useQuery } from '@tanstack/react-query';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { StreamKind } from '../../ask/shapes.ts';

const actsOf = async (kind: StreamKind): Promise<ReadonlyMap<string, AnyAct>> => {
  const acts: readonly AnyAct[] = kind === 'case' ? (await import('@jiedian/domain/connection-case/acts.ts')).connectionActs : (await import('@jiedian/domain/grid-project/acts.ts')).projectActs;
  return new Map(acts.map((act) => [act.command, act]));
};

/** All acts by command. Their forms together are as large as a page, so that they are fetched behind it. */
export const useActs = (kind: StreamKind) => useQuery({ queryKey: ['acts', kind], staleTime: Infinity, gcTime: Infinity, queryFn: () => actsOf(kind) });

/** The act of a command; undefined until it is fetched, and where there is none. */
export function useAct(kind: StreamKind, command: string | undefined): AnyAct | undefined {
  const { data } = useActs(kind);
  return command === undefined ? undefined : data?.get(command);
}
