import { useQuery } from '@tanstack/react-query';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { ErrorSummary, goToField } from '../parts/portal-form/ErrorSummary.tsx';
import { OneField, PortalForm } from '../parts/portal-form/PortalForm.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { Link } from './route/Link.tsx';
import { goTo } from './route/go.ts';
import { useParams } from './route/place.ts';
import { HideName } from './HideName.tsx';
import type { StageCode } from './journey.ts';
import { caseQuery, type CasePage } from './queries.ts';
import { RatedCase } from './RatedCase.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import { SaveMark } from './SaveMark.tsx';
import { Loadless, Page, SignedIn } from './Shell.tsx';
import { promisedAndUsed } from './promised-and-used.ts';
import { TroubleNote } from './TroubleNote.tsx';
import { useActForm } from './use-act-form.ts';
import { useOpenedForm, type Opened } from './use-opened-form.ts';

export const RatingPage = () => <SignedIn><Rating /></SignedIn>;

function Rating() {
  const { id } = useParams('/cases/$id/rate');
  const { opened, error, again, key } = useOpenedForm(id, 'rate');
  const page = useQuery(caseQuery(id));
  if (!opened || !page.data) return <Page title={{ zh: '回访评价', en: 'Rating' }} up={`/cases/${id}`}>{error ?? page.error ? <Loadless error={error ?? page.error} onRetry={again} /> : <Waiting />}</Page>;
  return <Answering key={key} page={page.data} opened={opened} again={again} />;
}

const stages: readonly { readonly code: string; readonly of: StageCode }[] = [
  { code: 'ratingAcceptance', of: 'acceptance' }, { code: 'ratingScheme', of: 'reply' }, { code: 'ratingInspection', of: 'inspection' }, { code: 'ratingWorks', of: 'works' }, { code: 'ratingEnergisation', of: 'energisation' },
];
const questions: Text = { zh: '请如实告诉我们', en: 'Please tell us frankly' };

const isPoor = (score: unknown): boolean => score === '1' || score === '2';

/** Words are asked for only where he is dissatisfied, beneath that answer: of a stage first, else of the whole, else of the questions. */
function wordsBeneath(data: JsonObject): string | null {
  const stage = stages.find(({ code }) => isPoor(data[code]));
  if (stage) return stage.code;
  if (isPoor(data['ratingOverall'])) return 'ratingOverall';
  return data['firmsImposed'] === true || data['extraCharges'] === true ? 'questions' : null;
}

/** Our own promise and use stand beside each question, also where we were late; nothing is chosen beforehand. */
function Answering({ page, opened: { form, preparation }, again }: { page: CasePage; opened: Opened; again: () => void }) {
  const { t } = useSpeech();
  const { id } = page;
  const act = useActForm({ command: 'rate', form, stream: { kind: 'case', id }, draftKey: `case:${id}:rate`, preparation });
  const send = async () => {
    const wrong = act.tryFields(Object.keys(form.fields));
    if (wrong[0]) return setTimeout(() => goToField(wrong[0]?.path ?? ''), 0);
    if (await act.send()) goTo({ to: '/cases/$id', params: { id }, replace: true, sent: form.title });
  };
  const set = (code: string, value: Json) => act.setData({ ...act.data, [code]: value });
  const missing = act.findings.filter(({ level }) => level === 'must').length;
  const poor = wordsBeneath(act.data);
  const wordsAfter = (place: string) => (poor === place ? <OneField ground={act.ground} code="words" onChange={act.setData} /> : null);
  return (
    <Page title={{ zh: '回访评价', en: 'Rating' }} up={`/cases/${id}`} tool={act.draft.state === 'none' ? <span className="p-second">{t({ zh: '约 1 分钟', en: 'About a minute' })}</span> : <SaveMark draft={act.draft} />}
      foot={<div className="p-dock"><button type="button" className="p-button p-primary p-wide" aria-busy={act.sending} onClick={() => void send()}>{t(act.sending ? { zh: '正在送出…', en: 'Sending…' } : { zh: '送出评价', en: 'Send my rating' })}</button>{missing > 0 ? <p className="p-second">{t({ zh: `还有 ${missing} 问没答`, en: `${missing} still to answer` })}</p> : null}</div>}>
      <RatedCase page={page} />
      <ErrorSummary form={form} found={act.shown} />
      <TroubleNote trouble={act.trouble} onReload={again} />
      <section className="p-card"><ScoreCard ground={act.ground} code="ratingOverall" faces label={{ zh: '这次办电，您总体觉得', en: 'All in all, our service was' }} value={act.data['ratingOverall']} onChange={(v) => set('ratingOverall', v)} />{wordsAfter('ratingOverall')}</section>
      <section className="p-card">
        <h2 className="p-card-title">{t({ zh: '各个环节', en: 'Step by step' })}</h2>
        <div className="p-fields p-ruled">{stages.map(({ code, of }) => <div key={code} className="p-field"><ScoreCard ground={act.ground} code={code} note={promisedAndUsed(page, of)} value={act.data[code]} onChange={(v) => set(code, v)} />{wordsAfter(code)}</div>)}</div>
      </section>
      <PortalForm ground={act.ground} onChange={act.setData} groups={[{ title: questions, fields: ['firmsImposed', 'extraCharges', 'keptTime', 'manyTrips', ...(poor === 'questions' ? ['words'] : [])] }]} />
      <HideName form={form} on={act.data['hideName'] === true} onChange={(on) => set('hideName', on)} />
      {page.acts.some(({ command }) => command === 'complain') ? <p className="p-second" style={{ textAlign: 'center' }}>{t({ zh: '要投诉？', en: 'A complaint? ' })}<Link to="/cases/$id/act/$command" params={{ id, command: 'complain' }} className="p-link">{t({ zh: '另写投诉', en: 'Write it separately' })}</Link></p> : null}
    </Page>
  );
}
