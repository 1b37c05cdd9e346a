import { useQuery } from '@tanstack/react-query';
import { details } from '@jiedian/domain/kernel/field-words.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { acceptanceForm } from '@jiedian/domain/acceptance/acceptance-form.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { recordsQuery } from './queries.ts';
import { plainNames } from '../parts/portal-kit/plain-names.ts';

const internal: ReadonlySet<string> = new Set(['approvedBy', 'arrearsYuan', 'attachments']);

/** 一次性告知: the acceptance's last return, word for word, above the form it asks for. */
export function GapsTold({ id }: { id: string }) {
  const { t } = useSpeech();
  const records = useQuery(recordsQuery(id, 'acceptance')).data?.records ?? [];
  const last = records.findLast(({ command }) => command === 'accept-application');
  if (!last) return null;
  const lines = details(acceptanceForm.fields, last.data as JsonObject, plainNames).filter(({ code }) => /gap|opinion|paperChecks|words|reason/i.test(code) && !internal.has(code));
  return (
    <section className="p-note" data-tone="warn">
      <h2 className="p-card-title">{t({ zh: '要补正的事项（一次告知）', en: 'What to complete (all told at once)' })}</h2>
      {lines.map((line) => <div key={line.code}><p className="p-strong">{t(line.label)}</p><p className="p-lines">{t(line.value)}</p></div>)}
    </section>
  );
}
