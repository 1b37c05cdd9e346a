import { queryOptions, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api } from './client.ts';
import type { ProjectPage, StreamKind } from './shapes.ts';

const path = (id: string) => ({ params: { path: { id } } });

export const caseQuery = (id: string) => queryOptions({ queryKey: ['case', id], queryFn: () => answer(api.GET('/api/v1/cases/{id}', path(id))), refetchInterval: 30_000 });

export const useCase = (id: string) => useQuery(caseQuery(id));

export const projectQuery = (id: string) => queryOptions({ queryKey: ['project', id], queryFn: () => answer(api.GET('/api/v1/projects/{id}', path(id))), refetchInterval: 30_000 });

export const useProject = (id: string) => useQuery(projectQuery(id));

/** Those of the projects that have been read; the list is the same as long as none of them is read anew. */
export const useProjects = (ids: readonly string[]): readonly ProjectPage[] => useQueries({ queries: ids.map(projectQuery), combine: readOnes });

const readOnes = (asked: readonly { readonly data: ProjectPage | undefined }[]) => asked.flatMap(({ data }) => data ?? []);

export const useLedger = (kind: StreamKind, id: string) =>
  useInfiniteQuery({
    queryKey: [kind, id, 'ledger'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const asked = { params: { path: { id }, query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } } };
      return kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/ledger', asked)) : answer(api.GET('/api/v1/projects/{id}/ledger', asked));
    },
    getNextPageParam: (last) => last.next,
  });

export const useStepRecords = (kind: StreamKind, id: string, step: string) =>
  useQuery({
    queryKey: [kind, id, 'step', step],
    queryFn: () => {
      const asked = { params: { path: { id, step } } };
      return kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/steps/{step}', asked)) : answer(api.GET('/api/v1/projects/{id}/steps/{step}', asked));
    },
  });

export const useDossier = (kind: StreamKind, id: string) =>
  useQuery({
    queryKey: [kind, id, 'dossier'],
    queryFn: () => (kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/dossier', path(id))) : answer(api.GET('/api/v1/projects/{id}/dossier', path(id)))),
  });

/** All that a form needs to open. Never kept: facts, drafts and versions must be those of now. */
export const usePreparation = (kind: StreamKind, id: string, command: string) =>
  useQuery({
    queryKey: [kind, id, 'act', command],
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: () => {
      const asked = { params: { path: { id, command } } };
      return kind === 'case' ? answer(api.GET('/api/v1/cases/{id}/acts/{command}', asked)) : answer(api.GET('/api/v1/projects/{id}/acts/{command}', asked));
    },
  });
