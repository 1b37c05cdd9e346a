import { useQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api } from './client.ts';
import type { StreamKind } from './shapes.ts';

/** Why a due date is this one. `of`: `total`, or a visit of a step as `site-survey.1`. */
export const useWhy = (kind: StreamKind, id: string, of: string) =>
  useQuery({
    queryKey: [kind, id, 'why', of],
    queryFn: () => {
      if (of === 'total') return answer(api.GET('/api/v1/cases/{id}/total/why', { params: { path: { id } } }));
      const [step = '', visit] = of.split('.');
      const asked = { params: { path: { id, step, visit: Number(visit) } } };
      return kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/steps/{step}/visits/{visit}/why', asked)) : answer(api.GET('/api/v1/projects/{id}/steps/{step}/visits/{visit}/why', asked));
    },
  });
