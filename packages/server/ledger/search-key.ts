import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Statement } from '../db/flight.ts';
import { gramsOf } from '../search/grams.ts';

/** The facts by which people look for a stream; its number besides. */
export const searchedFacts = { case: ['customerName', 'supplyAddress'], project: ['name'] } as const;

/** Whether a stream must be found by other words than before. */
export const searchedAnew = (before: StreamState | null, after: StreamState): boolean =>
  before === null || searchedFacts[after.kind].some((name) => JSON.stringify(before.facts[name]) !== JSON.stringify(after.facts[name]));

export const searchGrams = (state: Pick<StreamState, 'number'>, texts: readonly (string | null | undefined)[]): readonly string[] =>
  gramsOf([state.number, ...texts.filter((text) => typeof text === 'string')]);

export const putSearchKey = (state: StreamState, texts: readonly (string | null | undefined)[]): Statement => ({
  name: 'put-search-key', text: 'select search.put($1, $2, $3, $4, $5)', values: [state.id, state.kind, state.unitId, state.openedAt, searchGrams(state, texts)],
});
