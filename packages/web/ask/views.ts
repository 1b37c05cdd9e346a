import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api } from './client.ts';

export type ViewPlace = 'cases' | 'projects' | 'todo' | 'done';

/** The views of a list that I have named. */
export const useViews = (place: ViewPlace) => useQuery({ queryKey: ['views', place], queryFn: () => answer(api.GET('/api/v1/views', { params: { query: { place } } })) });

export function useKeepView(place: ViewPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (view: { readonly name: string; readonly search: Record<string, string> }) => answer(api.PUT('/api/v1/views', { body: { place, ...view } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['views', place] }),
  });
}

export function useDropView(place: ViewPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/views/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['views', place] }),
  });
}
