import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Grave } from '../parts/confirm/grave-acts.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { ErrorSummary, goToField } from '../parts/portal-form/ErrorSummary.tsx';
import { emptyLinks, openGroups } from '../parts/portal-form/form-data.ts';
import { PortalForm } from '../parts/portal-form/PortalForm.tsx';
import { goTo } from './route/go.ts';
import { useParams } from './route/place.ts';
import { ActGuide } from './ActGuide.tsx';
import { customerForms, knownBeforehand, neverAskedHere } from './customer-forms.ts';
import { besideWords } from './must-do.ts';
import { caseQuery, casesQuery } from './queries.ts';
import { papersOfStep } from './papers-of-step.ts';
import { SaveMark } from './SaveMark.tsx';
import { Loadless, Page, SignedIn } from './Shell.tsx';
import { TroubleNote } from './TroubleNote.tsx';
import { useActForm } from './use-act-form.ts';
import { useOpenedForm, type Opened } from './use-opened-form.ts';
import { usePromised } from './use-promised.ts';

const ConfirmDialog = lazy(() => import('../parts/confirm/ConfirmDialog.tsx').then((loaded) => ({ default: loaded.ConfirmDialog })));
/** Only one of the customer's acts ends anything: the others do not wait for the words. */
const askedBefore = async (command: string, data: JsonObject): Promise<Grave | null> => (command === 'request-termination' ? (await import('../parts/confirm/grave-acts.ts')).graveAct(command, data, 'customer') : null);

export const ActPage = () => <SignedIn><Act /></SignedIn>;

/** "Do this now": any act that the case offers the customer, made from its form's description. */
function Act() {
  const { id, command } = useParams('/cases/$id/act/$command');
  const { opened, error, again, key } = useOpenedForm(id, command);
  if (!Object.hasOwn(customerForms, command)) return <Page title={{ zh: '没有这一项', en: 'Not found' }} up={`/cases/${id}`}><Loadless error={null} onRetry={again} /></Page>;
  if (!opened) return <Page title={{ zh: '办理', en: 'Act' }} up={`/cases/${id}`}>{error ? <Loadless error={error} onRetry={again} /> : <Waiting />}</Page>;
  return <Filling key={key} id={id} command={command} opened={opened} again={again} />;
}

function Filling({ id, command, opened: { form, preparation }, again }: { id: string; command: string; opened: Opened; again: () => void }) {
  const { t } = useSpeech();
  const page = useQuery(caseQuery(id)).data;
  const cases = (useInfiniteQuery(casesQuery).data?.pages ?? []).flatMap(({ items }) => items).filter((row) => row.id !== id).map((row) => ({ id: row.id, name: row.number }));
  const promised = usePromised(id, command === 'hand-in-papers');
  const act = useActForm({ command, form, stream: { kind: 'case', id }, draftKey: `case:${id}:${command}`, preparation, papers: (_data, facts) => (command === 'hand-in-papers' ? promised : papersOfStep(form, facts, command)), cases });
  const hidden = [...neverAskedHere, ...emptyLinks(form, cases), ...Object.keys(knownBeforehand(command))];
  const groups = openGroups(form, act.data, act.facts, hidden);
  const name: Text = besideWords(command) ?? page?.acts.find((a) => a.command === command)?.name ?? form.title;
  const [grave, ask] = useState<Grave | null>(null);
  const send = async (sure = false) => {
    ask(null);
    const wrong = act.tryFields(Object.keys(form.fields));
    if (wrong[0]) return setTimeout(() => goToField(wrong[0]?.path ?? ''), 0);
    const asks = sure ? null : await askedBefore(command, act.data);
    if (asks !== null) return ask(asks);
    if (await act.send()) goTo({ to: '/cases/$id', params: { id }, replace: true, sent: name });
  };
  const missing = act.findings.filter(({ level }) => level === 'must').length;
  return (
    <Page title={besideWords(command) ?? form.title} up={`/cases/${id}`} tool={<SaveMark draft={act.draft} />}
      foot={<div className="p-dock"><div className="p-dock-row"><button type="button" className="p-button p-primary p-wide" aria-busy={act.sending} onClick={() => void send()}>{t(act.sending ? { zh: '正在送出…', en: 'Sending…' } : name)}</button></div>{missing > 0 ? <p className="p-second">{t({ zh: `还差 ${missing} 项没填`, en: missing === 1 ? 'One thing is still to fill in' : `${missing} things are still to fill in` })}</p> : null}</div>}>
      <ErrorSummary form={form} found={act.shown} />
      <TroubleNote trouble={act.trouble} onReload={again} />
      <ActGuide id={id} command={command} onPick={(chosen) => act.setData({ ...act.data, ...chosen })} chosen={act.data} />
      <PortalForm ground={act.ground} groups={groups} onChange={act.setData} titled={(form.groups ?? []).length > 0} />
      {grave ? <Suspense fallback={null}><ConfirmDialog grave={grave} sure={() => void send(true)} back={() => ask(null)} /></Suspense> : null}
    </Page>
  );
}
