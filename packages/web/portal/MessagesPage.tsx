import { useEffect, useState } from 'react';
import { Chip } from '../parts/portal-kit/Light.tsx';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Nothing, Waiting } from '../parts/portal-kit/Trouble.tsx';
import { shortMoment } from '../parts/write-dates.ts';
import { Link } from './route/Link.tsx';
import { useHouseClock } from './house-clock.ts';
import { Loadless, Page, SignedIn } from './Shell.tsx';
import { markSeen, useMessages, useSeenUntil } from './use-unread.ts';

export const MessagesPage = () => <SignedIn><Messages /></SignedIn>;

/** What happened on my cases since I last looked. */
function Messages() {
  const { t } = useSpeech();
  const { messages, pending, error, again } = useMessages();
  const { today } = useHouseClock();
  const several = new Set(messages.map(({ of }) => of.id)).size > 1;
  const seen = useSeenUntil();
  const [before] = useState(seen);
  const newest = messages[0]?.line.receivedAt;
  useEffect(() => { if (newest !== undefined && newest > seen) markSeen(newest); }, [newest, seen]);
  return (
    <Page title={{ zh: '消息', en: 'Messages' }} tabs>
      {pending ? <Waiting /> : error ? <Loadless error={error} onRetry={again} /> : messages.length === 0 ? <Nothing text={{ zh: '还没有消息。有进展会出现在这里。', en: 'No messages yet. News of your cases appears here.' }} /> : (
        <section className="p-card" style={{ paddingBlock: 0 }}>
          <ul className="p-rows">
            {messages.slice(0, 60).map(({ of, line }) => (
              <li key={`${of.id}${line.seq}`}><Link to="/cases/$id" params={{ id: of.id }} className="p-row" style={{ paddingBlock: '.75rem' }}>
                <span className="p-grow"><span className="p-head" style={{ gap: 0 }}><span className="p-facts"><span className="p-keep">{shortMoment(line.at, today)}</span>{several ? <span className="p-keep">{of.number}</span> : null}</span>{line.receivedAt > before ? <Chip tone="mine" plain>{t({ zh: '新', en: 'New' })}</Chip> : null}</span><span>{t(line.sentence)}</span></span>
                <Icon name="next" />
              </Link></li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
