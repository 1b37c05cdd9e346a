import { useQuery } from '@tanstack/react-query';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { StreamKind } from '../../ask/shapes.ts';

const actsOf = async (kind: StreamKind): Promise<ReadonlyMap<string, AnyAct>> => {
  const acts: readonly AnyAct[] = kind === 'case' ? (await import('@jiedian/domain/connection-case/acts.ts')).connectionActs : (await import('@jiedian/domain/grid-project/acts.ts')).projectActs;
  return new Map(acts.map((act) => [act.command, act]));
};

/** The act of a command. All forms together are as large as a page, so that they are fetched behind it; undefined until then, and where there is none. */
export function useAct(kind: StreamKind, command: string | undefined): AnyAct | undefined {
  const { data } = useQuery({ queryKey: ['acts', kind], staleTime: Infinity, gcTime: Infinity, queryFn: () => actsOf(kind) });
  return command === undefined ? undefined : data?.get(command);
}
