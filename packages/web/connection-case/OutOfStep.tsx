import { Link } from '@tanstack/react-router';
import type { CasePage } from '../ask/shapes.ts';
import { daysText, LightShape } from '../parts/StatusLight.tsx';
import { addDays, shortDay } from '../parts/write-dates.ts';
import { useDays } from '../ask/fortnight.ts';
import { useProjects } from '../ask/streams.ts';
import { useText } from '../parts/language.tsx';

type Props = { readonly page: CasePage; readonly today: string; readonly open: (command: string) => void };
type Project = CasePage['projects'][number];

/** 两轨不同步: what is late and what it pushes, in one sentence, with the ways out. The latest promise speaks. */
export function OutOfStep({ page, ...rest }: Props) {
  const last = page.status === 'ended' ? undefined : page.projects.filter(({ outOfStep }) => outOfStep).toSorted((a, b) => (a.promisedDate ?? '').localeCompare(b.promisedDate ?? '')).at(-1);
  const expected = page.agreedDate ?? page.wantedDate;
  return last?.promisedDate && expected ? <Line page={page} project={last} promised={last.promisedDate} expected={expected} {...rest} /> : null;
}

function Line({ page, project, promised, expected, today, open }: Props & { readonly project: Project; readonly promised: string; readonly expected: string }) {
  const t = useText();
  const seen = project.name !== project.number;
  const late = useProjects(seen ? [project.id] : [])[0]?.steps.find(({ state, light }) => state === 'open' && light.state === 'late');
  const days = useDays(addDays(expected, 1), promised).data?.items.filter(({ working }) => working).length;
  const over = late ? daysText(late.light) : null;
  const cause = late && over ? { zh: `${late.name.zh}${over.zh}，`, en: `${late.name.en}: ${over.en}. ` } : { zh: '', en: '' };
  const by = days === undefined ? { zh: '', en: 'later' } : { zh: ` ${days} 个工作日`, en: `${days} working ${days === 1 ? 'day' : 'days'} later` };
  const than = page.agreedDate ? { zh: '商定送电日', en: 'the agreed energisation date,' } : { zh: '客户要求送电日', en: 'the date the customer requested,' };
  const [was, will] = [shortDay(expected, today), shortDay(promised, today)];
  return (
    <section className="out-of-step" aria-label={t({ zh: '两轨不同步', en: 'Out of step' })}>
      <b className="light light-amber"><LightShape state="amber" />{t({ zh: '两轨不同步', en: 'Out of step' })}</b>
      <span>{t({ zh: `${cause.zh}配套项目承诺 ${will} 投运，比${than.zh} ${was} 晚${by.zh}，送电将随之推后。`, en: `${cause.en}The grid project promises ${will}, ${by.en} than ${than.en} ${was}; energisation has to wait for it.` })}</span>
      <span className="push row no-print">
        {seen ? <Link to="/projects/$id" params={{ id: project.id }} search={{}}>{t({ zh: '看项目', en: 'See the project' })}</Link> : null}
        {['coordinate', 'urge'].flatMap((command) => page.acts.filter((act) => act.command === command)).map((act) => <button key={act.command} type="button" className="link" data-open={act.command} onClick={() => open(act.command)}>{t(act.name)}</button>)}
      </span>
    </section>
  );
}
