import { useQuery } from '@tanstack/react-query';
import { ClockLight, YourTurn } from '../parts/portal-kit/Light.tsx';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { workingDays } from '../parts/portal-kit/working-days.ts';
import { Link } from './route/Link.tsx';
import { useDayWords } from './say-day.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { DutyLink } from './DutyLink.tsx';
import { DutyWords } from './DutyWords.tsx';
import { OurLight } from './OurDays.tsx';
import { journeyOf, stageNow } from './journey.ts';
import { mustDo } from './must-do.ts';
import { caseQuery } from './queries.ts';
import { Loadless } from './Shell.tsx';

/** The running case on the home page: the act first, then how far it is, our days, and the date it is for. */
export function RunningCase({ id }: { id: string }) {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const asked = useQuery(caseQuery(id));
  if (asked.isPending) return <Waiting />;
  if (asked.isError) return <Loadless error={asked.error} onRetry={() => void asked.refetch()} />;
  const page = asked.data;
  const journey = journeyOf(page);
  const { no, stage } = stageNow(journey);
  const [first, ...more] = mustDo(page);
  const { clocks } = page;
  const light = page.turn[0]?.light;
  const date = page.agreedDate ?? page.wantedDate;
  return (
    <section className="p-card p-card-framed" aria-label={page.number}>
      <div className="p-head"><CaseFacts of={page} />{first ? <YourTurn /> : light ? <ClockLight light={light} /> : null}</div>
      <div>
        <h2 className="p-statement">{t(first?.title ?? (page.status === 'suspended' ? { zh: '已中止办理', en: 'Suspended' } : { zh: `我们正在办：${stage?.name.zh ?? ''}`, en: `We are working on: ${stage?.name.en ?? ''}` }))}</h2>
        {first ? <p className="p-second"><DutyWords duty={first.why === null && first.since === null ? { ...first, why: { zh: '办好后我们接着往下办。', en: 'Once this is done, we carry on.' } } : first} /></p> : <p className="p-second">{t({ zh: '现在不用您做什么，有进展会告诉您。', en: 'Nothing for you to do now; we will tell you when there is.' })}</p>}
      </div>
      <div>
        <div className="p-segments" aria-hidden="true">{journey.map(({ state }, i) => <i key={i} data-is={i + 1 === no ? 'now' : state} />)}</div>
        <p className="p-facts" style={{ marginTop: '.5rem' }}><span>{t({ zh: `第 ${no} 步，共 ${journey.length} 步`, en: `Step ${no} of ${journey.length}` })}</span>{stage ? <span>{t(stage.name)}</span> : null}</p>
      </div>
      <hr className="p-rule" />
      <div className="p-figures">
        <div><p className="p-second">{t({ zh: '我们用时', en: 'Our time' })}</p><p className="p-keep"><span className="p-title">{clocks.utilityDays}</span>{clocks.allowedDays === null ? '' : ` / ${t(workingDays(clocks.allowedDays))}`}</p><OurLight page={page} plain /></div>
        {date === null ? null : <div><p className="p-second">{t(page.agreedDate ? { zh: '约定送电', en: 'Agreed date' } : { zh: '您希望送电', en: 'Your requested date' })}</p><p className="p-title p-keep">{t(dayWords(date))}</p></div>}
      </div>
      {first ? <DutyLink id={id} command={first.command} className="p-button p-primary p-wide">{t(first.button)}</DutyLink> : null}
      {more.slice(0, 2).map((duty) => (
        <div key={duty.command}><hr className="p-rule" /><DutyLink id={id} command={duty.command} className="p-row"><span className="p-grow"><span className="p-card-title">{t(duty.title)}</span><br /><DutyWords duty={duty} /></span><Icon name="next" /></DutyLink></div>
      ))}
      <Link to="/cases/$id" params={{ id }} className="p-link">{t({ zh: '看完整进度', en: 'See the whole progress' })}<Icon name="next" size={18} /></Link>
    </section>
  );
}
