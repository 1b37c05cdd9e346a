import { Chip, ClockLight, toneOf } from '../parts/portal-kit/Light.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { workingDays } from '../parts/portal-kit/working-days.ts';
import { dayOf } from '../parts/write-dates.ts';
import { ForecastWords } from './ForecastWords.tsx';
import { useDayWords } from './say-day.ts';
import { totalLight } from './total-light.ts';
import type { CasePage } from './queries.ts';

/** The day wished or agreed for energisation, and while it lies ahead what may be expected. */
export function WantedDay({ page }: { page: CasePage }) {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const day = (page.energisedAt === null ? null : dayOf(page.energisedAt)) ?? page.agreedDate ?? page.wantedDate;
  if (day === null) return <ForecastWords page={page} alone />;
  const title = page.energisedAt ? { zh: '已送电', en: 'Energised' } : page.agreedDate ? { zh: '约定送电', en: 'Agreed energisation' } : { zh: '您希望送电', en: 'Requested energisation' };
  return (
    <section className="p-card" style={{ gap: '.25rem' }}>
      <h2 className="p-card-title">{t(title)}</h2>
      <p className="p-figure p-keep">{t(dayWords(day))}</p>
      {page.energisedAt || page.agreedDate ? null : <p className="p-second">{t({ zh: '方案确认后，我们和您商定接电日期。', en: 'Once the scheme is confirmed, we agree the date with you.' })}</p>}
      <ForecastWords page={page} />
    </section>
  );
}

/** The light of our own days; while they stand still, whether what was used is within what was promised. */
export function OurLight({ page, plain = false }: { page: CasePage; plain?: boolean }) {
  const { t } = useSpeech();
  const { utilityDays, allowedDays } = page.clocks;
  const light = totalLight(page);
  if (light) return <ClockLight light={light} plain={plain} />;
  if (allowedDays === null) return null;
  const over = utilityDays - allowedDays;
  return over > 0 ? <Chip tone="late" plain={plain}>{t({ zh: `超 ${workingDays(over).zh}`, en: `${workingDays(over).en} late` })}</Chip> : <Chip tone="ok" plain={plain}>{t(page.energisedAt === null ? { zh: '正常', en: 'On time' } : { zh: '按时', en: 'On time' })}</Chip>;
}

/** Our promise and what we used; the customer's own days are shown and said not to count as ours. */
export function OurDays({ page }: { page: CasePage }) {
  const { t } = useSpeech();
  const { utilityDays, allowedDays, customerDays, thirdPartyDays } = page.clocks;
  const light = totalLight(page);
  const share = allowedDays === null || allowedDays === 0 ? 0 : Math.min(100, Math.round((utilityDays / allowedDays) * 100));
  const over = allowedDays !== null && utilityDays > allowedDays;
  return (
    <section className="p-card" style={{ gap: '.5rem' }}>
      <div className="p-head"><h2 className="p-card-title">{t({ zh: '我们的用时', en: 'Our time' })}</h2><OurLight page={page} /></div>
      <p><span className="p-figure">{utilityDays}</span> {allowedDays === null ? t({ zh: '个工作日', en: 'working days' }) : <>{t({ zh: '/ 承诺 ', en: 'of ' })}<span className="p-keep">{t(workingDays(allowedDays))}</span>{t({ zh: '', en: ' promised' })}</>}</p>
      {allowedDays === null ? null : <div className="p-meter" data-tone={over ? 'late' : light ? toneOf(light) : 'ok'} aria-hidden="true"><span style={{ width: `${share}%` }} /></div>}
      {customerDays > 0 ? <p className="p-second">{t({ zh: `等您办理的 ${workingDays(customerDays).zh}不算在内。`, en: `The ${workingDays(customerDays).en} that waited on you are not counted.` })}</p> : null}
      {thirdPartyDays > 0 ? <p className="p-second">{t({ zh: `等第三方的 ${workingDays(thirdPartyDays).zh}不算在内。`, en: `The ${workingDays(thirdPartyDays).en} that waited on others are not counted.` })}</p> : null}
    </section>
  );
}
