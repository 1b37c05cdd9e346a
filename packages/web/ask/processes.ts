import { useQuery } from '@tanstack/react-query';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { answer } from './answer.ts';
import { api } from './client.ts';
import type { StreamKind } from './shapes.ts';

const path = (id: string) => ({ params: { path: { id } } });

/** The process that the stream pinned, with the passages made; the compiled process is the engines' own shape. */
export const useProcess = (kind: StreamKind, id: string) =>
  useQuery({
    queryKey: [kind, id, 'process'],
    queryFn: async () => {
      const { process, visits } = await (kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/process', path(id))) : answer(api.GET('/api/v1/projects/{id}/process', path(id))));
      return { process: process as unknown as CompiledProcess, visits };
    },
  });

/** The BPMN file, for administrators. It never changes while it is looked at. */
export const useProcessSource = (kind: StreamKind, id: string) =>
  useQuery({
    queryKey: [kind, id, 'process-source'],
    staleTime: Infinity,
    queryFn: () => (kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/process-source', path(id))) : answer(api.GET('/api/v1/projects/{id}/process-source', path(id)))),
  });
