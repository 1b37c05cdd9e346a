import { useSpeech } from '../parts/portal-kit/speech.ts';
import { dayOf } from '../parts/write-dates.ts';
import type { Duty } from './must-do.ts';
import { useDayWords } from './say-day.ts';

/** Why it is asked, and since when it waits on the customer. */
export function DutyWords({ duty: { why, since } }: { duty: Duty }) {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const day = since === null ? null : dayWords(dayOf(since));
  if (why === null && day === null) return null;
  return <span className="p-second">{why ? t(why) : null}{why && day ? t({ zh: '', en: ' ' }) : null}{day ? <span style={{ display: 'inline-block' }}>{t({ zh: `${day.zh}起等您办理。`, en: `Waiting for you since ${day.en}.` })}</span> : null}</span>;
}
