import { useQueries } from '@tanstack/react-query';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { answer } from '../../ask/answer.ts';
import { api } from '../../ask/client.ts';
import { useStepSetting } from './step-ground.ts';

export type Nameable = { readonly id: string; readonly name: string; readonly unit: Text; readonly load: number | null; readonly reason: Text | null; readonly eligible: boolean };

const away: Text = { zh: '当日离岗', en: 'away today' };
const nowhere: Text = { zh: '', en: '' };

/** Who may be named here: as the case's preparation ranks them, or, where there is no case yet, whoever holds the duty. */
export function useCandidates(path: string, duties: readonly Duty[]): { readonly candidates: readonly Nameable[]; readonly loading: boolean } {
  const given = useStepSetting().persons[path.replace(/\.\d+\./g, '.')];
  return useQueries({
    queries: duties.map((duty) => ({
      queryKey: ['persons', duty], enabled: given === undefined, staleTime: 300_000,
      queryFn: () => answer(api.GET('/api/v1/persons', { params: { query: { duty } } })),
    })),
    combine: (asked) => {
      if (given !== undefined) return { candidates: given, loading: false };
      const people = asked.flatMap(({ data }) => data?.items ?? []);
      const once = [...new Map(people.map((one) => [one.id, one])).values()];
      return {
        candidates: once.map(({ id, name, away: isAway, duties: of }): Nameable => ({ id, name, unit: of.find(({ duty }) => duties.some((wanted) => wanted === duty))?.unit.name ?? nowhere, load: null, reason: isAway ? away : null, eligible: !isAway })),
        loading: asked.some(({ isLoading }) => isLoading),
      };
    },
  });
}
