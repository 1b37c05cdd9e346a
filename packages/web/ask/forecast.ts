import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer } from './answer.ts';
import { api, type Schemas } from './client.ts';

export type Forecast = Schemas['Forecast'];
export type StepAhead = Schemas['StepAhead'];
export type ForecastMove = Schemas['ForecastMove'];

const path = (id: string) => ({ params: { path: { id } } });

/** Under the case's own key: what is read anew when the case is. */
export const forecastQuery = (id: string) => queryOptions({ queryKey: ['case', id, 'forecast'], staleTime: 30_000, queryFn: () => answer(api.GET('/api/v1/cases/{id}/forecast', path(id))) });

export const useForecast = (id: string) => useQuery(forecastQuery(id));

/** Asked only when somebody opens the list: it is counted on demand. */
export const useForecastMoves = (id: string, asked: boolean) =>
  useQuery({ queryKey: ['case', id, 'forecast', 'moves'], enabled: asked, staleTime: 30_000, queryFn: () => answer(api.GET('/api/v1/cases/{id}/forecast/moves', path(id))) });
