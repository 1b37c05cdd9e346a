import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { readDraft, type Draft } from '../ask/drafts.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { useParams } from './route/place.ts';
import { ApplyWizard } from './ApplyWizard.tsx';
import { formOf } from './customer-forms.ts';
import { recordsQuery } from './queries.ts';
import { Loadless, Page, SignedIn } from './Shell.tsx';
import { newApplicationKey } from './StartedApplication.tsx';
import { useOpenedForm } from './use-opened-form.ts';

export const ApplyPage = () => <SignedIn><ApplyAnew /></SignedIn>;
export const ApplyAgainPage = () => <SignedIn><ApplyAgain /></SignedIn>;

function ApplyAnew() {
  const [id] = useState(() => v7());
  const opened = useQuery({ queryKey: ['apply'], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false, queryFn: async (): Promise<{ form: AnyForm; draft: Draft | null }> => ({ form: await formOf('submit-application'), draft: await readDraft(newApplicationKey) }) });
  if (!opened.data) return <Page title={{ zh: '用电申请', en: 'Application for supply' }} up="/">{opened.error ? <Loadless error={opened.error} onRetry={() => void opened.refetch()} /> : <Waiting />}</Page>;
  const { form, draft } = opened.data;
  const preparation = { seenVersion: 0, facts: {}, prefill: {}, draft: draft?.data ?? null, draftSavedAt: draft?.savedAt ?? null, rows: {}, choices: {} };
  return <ApplyWizard command="submit-application" form={form} id={id} draftKey={newApplicationKey} preparation={preparation} up="/" />;
}

function ApplyAgain() {
  const { id } = useParams('/cases/$id/apply-again');
  const { opened, error, again, key } = useOpenedForm(id, 'resubmit-application');
  const acceptance = useQuery(recordsQuery(id, 'acceptance'));
  const returned = (acceptance.data?.records.findLast(({ command: of }) => of === 'accept-application')?.data ?? null) as JsonObject | null;
  if (!opened || acceptance.isPending) return <Page title={{ zh: '补正申请', en: 'Complete the application' }} up={`/cases/${id}`}>{error ? <Loadless error={error} onRetry={again} /> : <Waiting />}</Page>;
  return <ApplyWizard key={key} command="resubmit-application" form={opened.form} id={id} draftKey={`case:${id}:resubmit-application`} preparation={opened.preparation} up={`/cases/${id}`} returned={returned} onReload={again} />;
}
