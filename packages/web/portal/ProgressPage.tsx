import { useQuery } from '@tanstack/react-query';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { Shape } from '../parts/portal-kit/Shape.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { Link } from './route/Link.tsx';
import { useParams, usePlace } from './route/place.ts';
import { BeforeEnergisation } from './BeforeEnergisation.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { DutyLink } from './DutyLink.tsx';
import { JourneyCard } from './JourneyCard.tsx';
import { Managers } from './Managers.tsx';
import { mayDo, withdrawalAsked } from './must-do.ts';
import { MustDoCard } from './MustDoCard.tsx';
import { OurDays, WantedDay } from './OurDays.tsx';
import { caseQuery } from './queries.ts';
import { useDayWords } from './say-day.ts';
import { Loadless, Page, SignedIn } from './Shell.tsx';

export const ProgressPage = () => <SignedIn><Progress /></SignedIn>;

/** What you must do, then when, then our days, then whom to call, then the history. */
function Progress() {
  const { t } = useSpeech();
  const { id } = useParams('/cases/$id');
  const asked = useQuery(caseQuery(id));
  const page = asked.data;
  const more = page ? mayDo(page) : [];
  const { sent } = usePlace();
  const dayWords = useDayWords();
  return (
    <Page title={{ zh: '办电进度', en: 'Progress' }} up="/cases">
      {asked.isPending ? <Waiting /> : asked.isError ? <Loadless error={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {page ? (
        <>
          <div><h2 className="p-card-title">{page.customerName ?? page.number}</h2><CaseFacts of={page} number={page.number} /></div>
          {page.suspension ? <div className="p-note" data-tone="warn" role="status"><p className="p-strong">{t({ zh: '本件已中止办理', en: 'This case is suspended' })}</p>{page.suspension.reason ? <p>{t(page.suspension.reason)}</p> : null}{page.suspension.expectedEnd ? <p>{t({ zh: `预计 ${dayWords(page.suspension.expectedEnd).zh}恢复`, en: `Expected to resume on ${dayWords(page.suspension.expectedEnd).en}` })}</p> : null}</div> : null}
          {sent ? <div className="p-note" data-tone="ok"><p className="p-strong"><Shape tone="ok" /> {t({ zh: `已送出：${sent.zh}`, en: `Sent: ${sent.en}` })}</p></div> : null}
          {withdrawalAsked(page) ? <div className="p-note" data-tone="mine" role="status"><p>{t({ zh: '您已申请撤销，正在审批。我们会打电话核实。', en: 'You have asked to withdraw; this is awaiting approval. We will call you to confirm.' })}</p></div> : null}
          <MustDoCard page={page} />
          <WantedDay page={page} />
          <OurDays page={page} />
          <Managers page={page} />
          <JourneyCard page={page} />
          {page.status === 'ended' ? null : <BeforeEnergisation page={page} />}
          <section className="p-card p-rows" style={{ gap: 0 }}>
            <Link to="/cases/$id/papers" params={{ id }} className="p-row"><span className="p-grow">{t({ zh: '资料', en: 'Papers' })}</span><Icon name="next" /></Link>
            <Link to="/cases/$id/history" params={{ id }} className="p-row"><span className="p-grow">{t({ zh: '办理记录', en: 'History' })}</span><Icon name="next" /></Link>
            {page.steps.some(({ code, state }) => (code === 'scheme-reply' || code === 'lv-scheme') && state === 'done') ? <Link to="/cases/$id/scheme" params={{ id }} className="p-row"><span className="p-grow">{t({ zh: '供电方案', en: 'Supply scheme' })}</span><Icon name="next" /></Link> : null}
          </section>
          {more.length > 0 ? <section className="p-card"><h2 className="p-card-title">{t({ zh: '还可以办', en: 'You may also' })}</h2><div className="p-rows">{more.map((duty) => <DutyLink key={duty.command} id={id} command={duty.command} className="p-row"><span className="p-grow">{t(duty.title)}</span><Icon name="next" /></DutyLink>)}</div></section> : null}
        </>
      ) : null}
    </Page>
  );
}
