import { useQuery } from '@tanstack/react-query';
import { readDraft } from '../ask/drafts.ts';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { shortMoment } from '../parts/write-dates.ts';
import { Link } from './route/Link.tsx';
import { useHouseClock } from './house-clock.ts';
import { draftOnPhone } from './use-kept-draft.ts';

export const newApplicationKey = 'application:new';

/** The application that was begun and not sent: whether there is one, and when it was last kept. */
export function useStarted(enabled: boolean): { readonly savedAt: string | null } | null {
  const kept = useQuery({ queryKey: ['apply', 'started'], enabled, gcTime: 0, queryFn: () => readDraft(newApplicationKey) }).data;
  if (kept) return { savedAt: kept.savedAt };
  return enabled && draftOnPhone(newApplicationKey) !== null ? { savedAt: null } : null;
}

/** The way back to it; `first` when there is nothing more urgent on the page. */
export function StartedApplication({ savedAt, first }: { savedAt: string | null; first: boolean }) {
  const { t } = useSpeech();
  const { today } = useHouseClock();
  const title = t({ zh: '有一份申请没填完', en: 'You have an unfinished application' });
  const when = savedAt === null ? { zh: '存在这部手机上', en: 'Kept on this phone' } : { zh: `${shortMoment(savedAt, today)} 已保存`, en: `Saved ${shortMoment(savedAt, today)}` };
  if (!first) return <Link to="/apply" className="p-card p-row" style={{ flexDirection: 'row', padding: '.75rem 1rem', background: 'var(--card)' }}><span className="p-grow"><span className="p-card-title">{title}</span><br /><span className="p-second">{t(when)}</span></span><Icon name="next" /></Link>;
  return (
    <section className="p-card p-card-framed">
      <p className="p-title">{title}</p>
      <p className="p-second">{t(when)}{t({ zh: '，接着填就行。', en: '; pick up where you left off.' })}</p>
      <Link to="/apply" className="p-button p-primary p-wide">{t({ zh: '继续填写', en: 'Continue' })}</Link>
    </section>
  );
}
