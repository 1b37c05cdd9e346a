import { useQuery } from '@tanstack/react-query';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { PaperAsked } from '../parts/portal-form/form-ground.ts';
import { dossierQuery } from './queries.ts';
import { useDayWords } from './say-day.ts';

type Promised = PaperAsked & { readonly until: string | null };

/** What was promised at acceptance and has not come in yet, the soonest first, each with its day in words. */
export function usePromised(id: string, wanted: boolean): readonly Promised[] {
  const dayWords = useDayWords();
  const dossier = useQuery({ ...dossierQuery(id), enabled: wanted }).data;
  const due = (until: string | null): { readonly note?: { readonly tone: 'warn'; readonly text: Text } } =>
    until === null ? {} : { note: { tone: 'warn', text: { zh: `承诺 ${dayWords(until).zh}前补交`, en: `Promised by ${dayWords(until).en}` } } };
  return (dossier?.groups ?? []).flatMap(({ papers }) => papers)
    .filter(({ need, state }) => need === 'promised' && state === 'missing')
    .map(({ paper, name, promisedUntil }): Promised => ({ paper, name, main: false, until: promisedUntil, ...due(promisedUntil) }))
    .toSorted((a, b) => ((a.until ?? '9') < (b.until ?? '9') ? -1 : 1));
}
