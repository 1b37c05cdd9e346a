import { lazy, Suspense, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { v7 } from 'uuid';
import { submitApplication } from '@jiedian/domain/acceptance/submit-application.ts';
import { Waiting } from '../parts/loading-states.tsx';
import { useText } from '../parts/language.tsx';

const StepForm = lazy(() => import('../parts/step-form/StepForm.tsx').then((loaded) => ({ default: loaded.StepForm })));

/** 代客户登记用电申请: the counter's entry, by the same form that the customer fills in the portal. */
export function NewCasePage() {
  const t = useText();
  const go = useNavigate();
  const [id] = useState(() => v7());
  const empty = { command: submitApplication.command, formCode: submitApplication.form.code, seenVersion: 0, facts: {}, prefill: { channel: { value: 'counter', source: { zh: '在营业厅登记', en: 'Entered at the counter' } } }, draft: null, draftSavedAt: null, rows: {}, choices: {} };
  return (
    <>
      <h1>{t({ zh: '登记用电申请', en: 'Enter an application' })}</h1>
      <section className="card">
        <h2 className="unseen">{t({ zh: '申请内容', en: 'The application' })}</h2>
        <Suspense fallback={<Waiting rows={10} />}>
          <StepForm act={submitApplication} preparation={empty} stream={{ kind: 'case', id }} onDone={(accepted) => void go({ to: '/cases/$id', params: { id: accepted.stream.id }, search: {} })} reload={() => Promise.resolve(empty)} />
        </Suspense>
      </section>
    </>
  );
}
