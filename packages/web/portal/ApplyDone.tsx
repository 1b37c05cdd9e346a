import { Chip } from '../parts/portal-kit/Light.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Link } from './route/Link.tsx';
import { useParams, usePlace } from './route/place.ts';
import { Page } from './Shell.tsx';

/** The number, and what happens next. */
export function ApplyDone() {
  const { t } = useSpeech();
  const { id } = useParams('/apply/done/$id');
  const number = usePlace().search.get('number') ?? '';
  const next = [
    { zh: '我们核对资料。缺什么会一次告诉您，已交的不用再交。', en: 'We check your papers. If anything is missing, we tell you everything at once.' },
    { zh: '受理后派定两位经理，他们会和您约勘查时间。', en: 'After acceptance two managers are named; they will arrange the survey with you.' },
    { zh: '每一步用了几天、轮到谁，都能在“办电进度”里看到。', en: 'Under “Progress” you can see every step, the days it took and whose turn it is.' },
  ];
  return (
    <Page title={{ zh: '申请已提出', en: 'Application submitted' }} up="/" foot={<div className="p-dock"><Link to="/cases/$id" params={{ id }} className="p-button p-primary p-wide">{t({ zh: '查看办电进度', en: 'See the progress' })}</Link></div>}>
      <section className="p-card">
        <Chip tone="ok">{t({ zh: '已收到', en: 'Received' })}</Chip>
        <p className="p-second">{t({ zh: '您的申请编号', en: 'Your case number' })}</p>
        <p className="p-figure">{number}</p>
      </section>
      <section className="p-card"><h2 className="p-card-title">{t({ zh: '接下来', en: 'What happens next' })}</h2><ol className="p-fields" style={{ gap: '.75rem' }}>{next.map((line, i) => <li key={line.zh} style={{ display: 'flex', gap: '.75rem' }}><span className="p-number" data-filled="false">{i + 1}</span><span>{t(line)}</span></li>)}</ol></section>
    </Page>
  );
}
