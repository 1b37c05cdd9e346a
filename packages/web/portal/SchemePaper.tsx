import { useQuery } from '@tanstack/react-query';
import { details } from '@jiedian/domain/kernel/field-words.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { plainNames } from '../parts/portal-kit/plain-names.ts';
import { ToldLines } from './ToldLines.tsx';

const papers: { readonly [command: string]: () => Promise<unknown> } = {
  'draft-scheme': async () => (await import('@jiedian/domain/supply-scheme/draft-form.ts')).draftForm,
  'reply-lv-scheme': async () => (await import('@jiedian/domain/low-voltage/reply-lv-scheme.ts')).replyLvScheme.form,
};

/** 供电方案答复单: the whole text that binds, field by field as it was approved. */
export function SchemePaper({ command, data }: { command: 'draft-scheme' | 'reply-lv-scheme'; data: JsonObject }) {
  const { t } = useSpeech();
  const form = useQuery({ queryKey: ['paper', command], staleTime: Infinity, queryFn: async () => (await papers[command]?.()) as AnyForm }).data;
  if (!form) return null;
  const shown = Object.fromEntries(Object.entries(form.fields).filter(([, field]) => field.offPaper !== true));
  return (
    <section className="p-card">
      <details>
        <summary className="p-row" style={{ display: 'flex' }}><span className="p-grow"><span className="p-card-title">{t({ zh: '供电方案答复单', en: 'Supply scheme reply form' })}</span><br /><span className="p-second">{t({ zh: '全文，条款以此件为准', en: 'Full text; this is binding' })}</span></span><span className="p-button p-secondary">{t({ zh: '打开', en: 'Open' })}</span></summary>
        <ToldLines lines={details(shown, data, plainNames)} />
      </details>
    </section>
  );
}
