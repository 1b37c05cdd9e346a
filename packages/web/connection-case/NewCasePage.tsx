import { lazy, Suspense, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { v7 } from 'uuid';
import { submitApplication } from '@jiedian/domain/acceptance/submit-application.ts';
import { LoadTrouble, Waiting } from '../parts/loading-states.tsx';
import { readDraft, type Draft } from '../ask/drafts.ts';
import { useText } from '../parts/language.tsx';

const StepForm = lazy(() => import('../parts/step-form/StepForm.tsx').then((loaded) => ({ default: loaded.StepForm })));

const stored = 'application:new';
const channel = { value: 'counter', source: { zh: '在营业厅登记', en: 'Entered at the counter' } };
const prepared = (left: Draft | null) => ({
  command: submitApplication.command, formCode: submitApplication.form.code, seenVersion: 0, facts: {}, prefill: { channel }, draft: left?.data ?? null, draftSavedAt: left?.savedAt ?? null, rows: {}, choices: {},
});

/** 代客户登记用电申请: the counter's entry, by the same form that the customer fills in the portal. */
export function NewCasePage() {
  const t = useText();
  return (
    <>
      <h1>{t({ zh: '登记用电申请', en: 'New application' })}</h1>
      <section className="card">
        <h2 className="unseen">{t({ zh: '申请内容', en: 'The application' })}</h2>
        <Application />
      </section>
    </>
  );
}

/** What was left half filled is there again; it is read once, as what is typed from then on is this page's own. */
function Application() {
  const go = useNavigate();
  const [id] = useState(() => v7());
  const left = useQuery({ queryKey: ['draft', stored, id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false, queryFn: () => readDraft(stored) });
  if (left.isPending) return <Waiting rows={10} />;
  if (left.isError) return <LoadTrouble error={left.error} again={() => void left.refetch()} />;
  return (
    <Suspense fallback={<Waiting rows={10} />}>
      <StepForm act={submitApplication} preparation={prepared(left.data)} stream={{ kind: 'case', id }} onDone={(accepted) => void go({ to: '/cases/$id', params: { id: accepted.stream.id }, search: {} })} reload={() => Promise.resolve(prepared(null))} />
    </Suspense>
  );
}
