import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { ErrorSummary, goToField } from '../parts/portal-form/ErrorSummary.tsx';
import { PortalForm } from '../parts/portal-form/PortalForm.tsx';
import { Chip } from '../parts/portal-kit/Light.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { workingDays } from '../parts/portal-kit/working-days.ts';
import { dayOf } from '../parts/write-dates.ts';
import { useDayWords } from './say-day.ts';
import { caseQuery, type CasePage } from './queries.ts';
import { ScoreCard } from './ScoreCard.tsx';
import { SaveMark } from './SaveMark.tsx';
import { Loadless, Page, SignedIn } from './Shell.tsx';
import { promisedAndUsed } from './promised-and-used.ts';
import { TroubleNote } from './TroubleNote.tsx';
import { useActForm } from './use-act-form.ts';
import { useOpenedForm, type Opened } from './use-opened-form.ts';

export const RatingPage = () => <SignedIn><Rating /></SignedIn>;

function Rating() {
  const { id } = useParams({ from: '/cases/$id/rate' });
  const { opened, error, again, key } = useOpenedForm(id, 'rate');
  const page = useQuery(caseQuery(id));
  if (!opened || !page.data) return <Page title={{ zh: '回访评价', en: 'Rating' }} up={`/cases/${id}`}>{error ?? page.error ? <Loadless error={error ?? page.error} onRetry={again} /> : <Waiting />}</Page>;
  return <Answering key={key} page={page.data} opened={opened} again={again} />;
}

const stages: readonly { readonly code: string; readonly of: readonly string[] }[] = [
  { code: 'ratingAcceptance', of: ['acceptance'] },
  { code: 'ratingScheme', of: ['scheme-reply', 'lv-scheme'] },
  { code: 'ratingInspection', of: ['completion-inspection'] },
  { code: 'ratingWorks', of: ['external-works'] },
  { code: 'ratingEnergisation', of: ['energisation', 'lv-metering-and-energisation'] },
];
const questions: Text = { zh: '请如实告诉我们', en: 'Please tell us plainly' };
const inWords: Text = { zh: '想说的话', en: 'In your words' };

/** Our own promise and use stand beside each question, also where we were late; nothing is chosen beforehand. */
function Answering({ page, opened: { form, preparation }, again }: { page: CasePage; opened: Opened; again: () => void }) {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const navigate = useNavigate();
  const { id } = page;
  const act = useActForm({ command: 'rate', form, stream: { kind: 'case', id }, draftKey: `case:${id}:rate`, preparation });
  const send = async () => {
    const wrong = act.tryFields(Object.keys(form.fields));
    if (wrong[0]) return setTimeout(() => goToField(wrong[0]?.path ?? ''), 0);
    if (await act.send()) await navigate({ to: '/cases/$id', params: { id }, replace: true, state: { sent: form.title } });
  };
  const { utilityDays, allowedDays } = page.clocks;
  const set = (code: string, value: string) => act.setData({ ...act.data, [code]: value });
  const missing = act.findings.filter(({ level }) => level === 'must').length;
  return (
    <Page title={{ zh: '回访评价', en: 'Rating' }} up={`/cases/${id}`} tool={<SaveMark draft={act.draft} />}
      foot={<div className="p-dock"><button type="button" className="p-button p-primary p-wide" aria-busy={act.sending} onClick={() => void send()}>{t(act.sending ? { zh: '正在送出…', en: 'Sending…' } : { zh: '送出评价', en: 'Send my rating' })}</button>{missing > 0 ? <p className="p-second">{t({ zh: `还有 ${missing} 问没答`, en: `${missing} still to answer` })}</p> : null}</div>}>
      <section className="p-card" style={{ gap: '.25rem' }}>
        <p className="p-second">{page.customerName}</p>
        <h2 className="p-statement">{page.energisedAt ? t({ zh: `${dayWords(dayOf(page.energisedAt)).zh}已送电`, en: `Energised ${dayWords(dayOf(page.energisedAt)).en}` }) : page.number}</h2>
        <p className="p-head"><span>{t({ zh: '我们用时', en: 'Our time' })} {utilityDays}{allowedDays === null ? '' : ` / ${t(workingDays(allowedDays))}`}</span>{allowedDays === null ? null : utilityDays > allowedDays ? <Chip tone="late" plain>{t({ zh: `超 ${workingDays(utilityDays - allowedDays).zh}`, en: `${utilityDays - allowedDays} wd over` })}</Chip> : <Chip tone="ok" plain>{t({ zh: '按时', en: 'On time' })}</Chip>}</p>
        {page.wantedDate ? <p>{t({ zh: `您希望 ${dayWords(page.wantedDate).zh}`, en: `You wished ${dayWords(page.wantedDate).en}` })}</p> : null}
      </section>
      <ErrorSummary form={form} found={act.shown} />
      <TroubleNote trouble={act.trouble} onReload={again} />
      <section className="p-card"><ScoreCard ground={act.ground} code="ratingOverall" faces label={{ zh: '这次办电，您总体觉得', en: 'All in all, you are' }} value={act.data['ratingOverall']} onChange={(v) => set('ratingOverall', v)} /></section>
      <section className="p-card">
        <h2 className="p-card-title">{t({ zh: '各个环节', en: 'Step by step' })}</h2>
        <div className="p-fields">{stages.map(({ code, of }) => <ScoreCard key={code} ground={act.ground} code={code} note={promisedAndUsed(page, of)} value={act.data[code]} onChange={(v) => set(code, v)} />)}</div>
      </section>
      <PortalForm ground={act.ground} onChange={act.setData} groups={[{ title: questions, fields: ['firmsImposed', 'extraCharges', 'keptTime', 'manyTrips'] }, { title: inWords, fields: ['words'] }]} />
      {page.acts.some(({ command }) => command === 'complain') ? <p className="p-second" style={{ textAlign: 'center' }}>{t({ zh: '要投诉？', en: 'A complaint? ' })}<Link to="/cases/$id/act/$command" params={{ id, command: 'complain' }} className="p-link">{t({ zh: '另写投诉', en: 'Write it apart' })}</Link></p> : null}
    </Page>
  );
}
