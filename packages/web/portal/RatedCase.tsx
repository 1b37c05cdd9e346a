import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Chip } from '../parts/portal-kit/Light.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { workingDays } from '../parts/portal-kit/working-days.ts';
import { dayOf } from '../parts/write-dates.ts';
import type { CasePage } from './queries.ts';
import { useDayWords } from './say-day.ts';

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** 早 1 天 / 当天 / 晚 2 天: the day of energisation against the day that the customer wished, in days of the calendar. */
function againstWish(wished: string, energised: string): { readonly late: boolean; readonly text: Text } {
  const late = daysBetween(wished, energised);
  if (late === 0) return { late: false, text: { zh: '当天送电', en: 'On that day' } };
  const days = Math.abs(late);
  return late > 0 ? { late: true, text: { zh: `晚 ${days} 天`, en: `${days} day${days === 1 ? '' : 's'} later` } } : { late: false, text: { zh: `早 ${days} 天`, en: `${days} day${days === 1 ? '' : 's'} sooner` } };
}

/** What is being rated: the day of energisation, our days against our promise, the day against his wish. */
export function RatedCase({ page }: { page: CasePage }) {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const { utilityDays, allowedDays } = page.clocks;
  const energised = page.energisedAt === null ? null : dayOf(page.energisedAt);
  const wish = page.wantedDate === null || energised === null ? null : againstWish(page.wantedDate, energised);
  return (
    <section className="p-card" style={{ gap: '.25rem' }}>
      <p className="p-second">{page.customerName}</p>
      <h2 className="p-statement">{energised ? t({ zh: `${dayWords(energised).zh}已送电`, en: `Energised ${dayWords(energised).en}` }) : page.number}</h2>
      <p className="p-head"><span>{t({ zh: '我们用时', en: 'Our time' })} <span className="p-keep">{utilityDays}{allowedDays === null ? '' : ` / ${t(workingDays(allowedDays))}`}</span></span>{allowedDays === null ? null : utilityDays > allowedDays ? <Chip tone="late" plain>{t({ zh: `超 ${workingDays(utilityDays - allowedDays).zh}`, en: `${workingDays(utilityDays - allowedDays).en} late` })}</Chip> : <Chip tone="ok" plain>{t({ zh: '按时', en: 'On time' })}</Chip>}</p>
      {page.wantedDate ? <p className="p-head"><span>{t({ zh: '您希望', en: 'You requested' })} <span className="p-keep">{t(dayWords(page.wantedDate))}</span></span>{wish ? <Chip tone={wish.late ? 'late' : 'ok'} plain>{t(wish.text)}</Chip> : null}</p> : null}
    </section>
  );
}
