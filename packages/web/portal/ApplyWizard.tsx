import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { ErrorSummary, goToField } from '../parts/portal-form/ErrorSummary.tsx';
import { emptyLinks, fieldOfPath, openGroups } from '../parts/portal-form/form-data.ts';
import { PortalForm } from '../parts/portal-form/PortalForm.tsx';
import { goBack, goTo } from './route/go.ts';
import { ApplyReview } from './ApplyReview.tsx';
import { knownBeforehand, neverAskedHere } from './customer-forms.ts';
import { gapsIn } from './gaps-told.ts';
import { GapsTold } from './GapsTold.tsx';
import { papersAsked } from './papers-asked.ts';
import { casesQuery, publicationQuery } from './queries.ts';
import { SaveMark } from './SaveMark.tsx';
import { Page } from './Shell.tsx';
import { TroubleNote } from './TroubleNote.tsx';
import { useActForm, type ActFormInput } from './use-act-form.ts';
import { draftOnPhone } from './use-kept-draft.ts';

type Props = { readonly command: string; readonly form: AnyForm; readonly id: string; readonly draftKey: string; readonly preparation: ActFormInput['preparation']; readonly up: string; readonly returned?: JsonObject | null; readonly onReload?: () => void };

/** One subject a step, saved by itself; the last step reads everything back before it is signed. */
export function ApplyWizard({ command, form, id, draftKey, preparation, up, returned, onReload }: Props) {
  const { t } = useSpeech();
  const publication = useQuery(publicationQuery).data;
  const cases = (useInfiniteQuery(casesQuery).data?.pages ?? []).flatMap(({ items }) => items).filter((row) => row.id !== id).map((row) => ({ id: row.id, name: row.number }));
  const gaps = returned ? gapsIn(returned) : [];
  const act = useActForm({ command, form, stream: { kind: 'case', id }, draftKey, preparation, cases, mainNow: command === 'submit-application', papers: (data, facts) => papersAsked(publication, data, facts).map((one) => { const gap = gaps.find(({ paper }) => paper === one.paper); return gap ? { ...one, note: { tone: 'late' as const, text: gap.text } } : one; }) });
  const hidden = [...neverAskedHere, ...emptyLinks(form, cases), ...Object.keys(knownBeforehand(command))];
  const groups = openGroups(form, act.data, act.facts, hidden);
  const last = groups.length - 1;
  // Come back to, it opens where something is still to fill in.
  const [at, setAt] = useState(() => (returned || (preparation.draft === null && draftOnPhone(draftKey) === null) ? 0 : Math.max(0, groups.findIndex(({ fields }) => act.findings.some(({ path, level }) => level === 'must' && fields.includes(fieldOfPath(path)))))));
  const step = Math.min(at, last);
  const group = groups[step];
  useEffect(() => { window.scrollTo({ top: 0 }); document.getElementById('main')?.focus({ preventScroll: true }); }, [step]);
  if (!group) return null;

  const next = async () => {
    const wrong = act.tryFields(step === last ? Object.keys(form.fields) : group.fields);
    const first = wrong[0];
    if (first) {
      const where = groups.findIndex(({ fields }) => fields.includes(fieldOfPath(first.path)));
      if (where >= 0 && where !== step && step !== last) setAt(where);
      setTimeout(() => goToField(first.path), 0);
      return;
    }
    if (step < last) return setAt(step + 1);
    const accepted = await act.send();
    if (accepted) goTo({ to: '/apply/done/$id', params: { id: accepted.stream.id }, search: { number: accepted.stream.number }, replace: true });
  };
  const here = act.shown.filter(({ path }) => step === last || group.fields.includes(fieldOfPath(path)));
  const openAt = (code: string) => setAt(Math.max(0, groups.findIndex(({ fields }) => fields.includes(code))));
  const following = groups[step + 1];
  return (
    <Page title={form.title} onBack={step === 0 ? () => goBack(up) : () => setAt(step - 1)} tool={<SaveMark draft={act.draft} />}
      foot={(
        <div className="p-dock">
          <div className="p-dock-row">
            {step > 0 ? <button type="button" className="p-button p-quiet" onClick={() => setAt(step - 1)}>{t({ zh: '上一步', en: 'Back' })}</button> : null}
            <button type="button" className="p-button p-primary" aria-busy={act.sending} onClick={() => void next()}>
              {act.sending ? t({ zh: '正在送出…', en: 'Sending…' }) : following ? t({ zh: `下一步：${following.title.zh}`, en: `Next: ${following.title.en}` }) : t(command === 'resubmit-application' ? { zh: '重新提交申请', en: 'Resubmit' } : { zh: '签字并提出申请', en: 'Sign and apply' })}
            </button>
          </div>
        </div>
      )}>
      <div>
        <p className="p-second">{t({ zh: `第 ${step + 1} 步，共 ${groups.length} 步`, en: `Step ${step + 1} of ${groups.length}` })}</p>
        <h2 className="p-title">{t(group.title)}</h2>
        <div className="p-segments" aria-hidden="true" style={{ marginTop: '.5rem' }}>{groups.map(({ title }, i) => <i key={title.zh} data-is={i < step ? 'done' : i === step ? 'now' : 'later'} />)}</div>
      </div>
      {step === 0 && returned ? <GapsTold acceptance={returned} onPapers={() => openAt('papers')} /> : null}
      <ErrorSummary form={form} found={here} onGo={openAt} />
      {step === last || act.trouble === null ? <TroubleNote trouble={act.trouble} {...(onReload ? { onReload } : {})} /> : null}
      {step === last ? <ApplyReview form={form} data={act.asked} groups={groups.slice(0, -1)} found={act.findings} onGo={setAt} /> : null}
      <PortalForm key={step} ground={act.ground} groups={[group]} onChange={act.setData} titled={false} />
    </Page>
  );
}
