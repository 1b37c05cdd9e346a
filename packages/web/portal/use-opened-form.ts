import { useQuery } from '@tanstack/react-query';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { formOf } from './customer-forms.ts';
import { inPlainWords } from './plain-words.ts';
import { preparationQuery, type Preparation } from './queries.ts';
import { withReviewPoints } from './review-points.ts';

export type Opened = { readonly form: AnyForm; readonly preparation: Preparation };

/** The form of an act and all that it needs to open, or why it cannot. */
export function useOpenedForm(id: string, command: string): { readonly opened: Opened | null; readonly error: unknown; readonly again: () => void; readonly key: string } {
  const form = useQuery({ queryKey: ['form', command], staleTime: Infinity, queryFn: () => formOf(command) });
  const preparation = useQuery(preparationQuery(id, command));
  return {
    opened: form.data && preparation.data ? withReviewPoints(command, inPlainWords(command, form.data, preparation.data.facts as JsonObject), preparation.data) : null,
    error: form.error ?? preparation.error,
    again: () => { void form.refetch(); void preparation.refetch(); },
    // A new version of the case opens the form anew; the draft keeps what was typed.
    key: String(preparation.data?.seenVersion ?? ''),
  };
}
